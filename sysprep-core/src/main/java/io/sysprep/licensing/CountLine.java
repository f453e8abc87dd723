package io.sysprep.licensing;

import java.util.Optional;

/** Recognizes a line whose value is nothing but a count. */
final class CountLine {

  private CountLine() {}

  static Optional<String> count(ReadLine line) {
    return line.lastValue().filter(Shapes::isInteger);
  }

  static boolean is(ReadLine line) {
    return count(line).isPresent();
  }
}
