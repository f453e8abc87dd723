package io.sysprep.machine;

/** A processor architecture, as answer files name it. */
public enum Architecture {
  /** 32-bit Intel. */
  X86("x86"),
  /** 64-bit Intel and AMD. */
  AMD64("amd64"),
  /** 32-bit ARM. */
  ARM("arm"),
  /** 64-bit ARM. */
  ARM64("arm64");

  private final String answerFileName;

  Architecture(String answerFileName) {
    this.answerFileName = answerFileName;
  }

  /** {@return the value of {@code processorArchitecture} in an answer file} */
  public String answerFileName() {
    return answerFileName;
  }
}
