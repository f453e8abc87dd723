package io.sysprep.verify;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a console program printed, in the code page it chose. */
final class ConsoleText {

  private static final int UTF_8 = 65001;

  private ConsoleText() {}

  /** The charset of a code page; one that is not known keeps ASCII, of which SIDs are made. */
  static Charset charset(int codePage) {
    if (codePage == UTF_8) {
      return StandardCharsets.UTF_8;
    }
    return List.of("IBM" + codePage, "MS" + codePage, "windows-" + codePage).stream()
        .filter(Charset::isSupported)
        .findFirst()
        .map(Charset::forName)
        .orElse(StandardCharsets.ISO_8859_1);
  }

  static String decode(byte[] output, Charset charset) {
    if (startsWith(output, 0xFF, 0xFE)) {
      return IniText.withoutMark(new String(output, StandardCharsets.UTF_16LE));
    }
    if (startsWith(output, 0xEF, 0xBB, 0xBF)) {
      return IniText.withoutMark(new String(output, StandardCharsets.UTF_8));
    }
    return new String(output, charset);
  }

  private static boolean startsWith(byte[] output, int... mark) {
    if (output.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((output[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
