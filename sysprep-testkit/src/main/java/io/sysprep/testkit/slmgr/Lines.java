package io.sysprep.testkit.slmgr;

/** Collects lines as the script does: each with CR and LF, all written at the end. */
final class Lines {

  private final StringBuilder text = new StringBuilder();

  void add(String line) {
    text.append(line).append("\r\n");
  }

  /** What the script echoes: the lines, and one more end of line. */
  String echoed() {
    return text + "\r\n";
  }
}
