package io.sysprep.diagnose;

import io.sysprep.diagnose.lines.LogSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows by their first bytes the files in which people send logs, and that are none. */
final class Archive {

  private static final int HEAD = 4;

  /** Beginnings in ISO 8859-1, as the formats define them. */
  private static final List<Map.Entry<String, String>> BEGINNINGS =
      List.of(
          Map.entry("PK\u0003\u0004", "a zip archive"),
          Map.entry("PK\u0005\u0006", "an empty zip archive"),
          Map.entry("\u001F\u008B", "a gzip archive"),
          Map.entry("7z\u00BC\u00AF", "a 7z archive"),
          Map.entry("Rar!", "a rar archive"),
          Map.entry("MSCF", "a cabinet"),
          Map.entry("ElfF", "an event log"));

  private Archive() {}

  static Optional<String> in(LogSource file) throws IOException {
    try (InputStream in = file.open()) {
      return in(in.readNBytes(HEAD));
    }
  }

  /** {@return what the file is; empty when it may be a log} */
  static Optional<String> in(byte[] content) {
    for (Map.Entry<String, String> known : BEGINNINGS) {
      if (begins(content, known.getKey())) {
        return Optional.of(known.getValue());
      }
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] content, String beginning) {
    if (content.length < beginning.length()) {
      return false;
    }
    for (int i = 0; i < beginning.length(); i++) {
      if ((content[i] & 0xFF) != beginning.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
