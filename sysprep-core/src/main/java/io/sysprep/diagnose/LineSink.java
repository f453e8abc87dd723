package io.sysprep.diagnose;

/** Takes the lines that can matter. */
@FunctionalInterface
interface LineSink {

  /**
   * Takes a line. The bytes are only there during the call.
   *
   * @param bytes where it is
   * @param from its first byte
   * @param to behind its last byte, before the line's end
   * @param number its one-based number
   * @param complete whether its end was seen
   */
  void line(byte[] bytes, int from, int to, int number, boolean complete);
}
