package io.sysprep.windows;

final class Placeholder {
  private Placeholder() {}
}
