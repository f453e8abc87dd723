package io.sysprep.diagnose.lines;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8; those that are not are taken as windows-1252, as old logs are. */
final class LineText {

  private LineText() {}

  static String of(byte[] bytes, int from, int to) {
    String utf8 = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return utf8.indexOf('\uFFFD') < 0
        ? utf8
        : new String(bytes, from, to - from, Western.WINDOWS_1252);
  }

  private static final class Western {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  }
}
