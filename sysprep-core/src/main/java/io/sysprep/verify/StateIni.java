package io.sysprep.verify;

import java.util.Locale;
import java.util.Optional;

/**
 * The text of {@code State.ini}.
 *
 * <p>Microsoft's documentation shows the state in quotes; files on machines have none. Both are
 * read.
 */
final class StateIni {

  private static final String SECTION = "[state]";
  private static final String NAME = "imagestate";

  private StateIni() {}

  static Optional<String> imageState(byte[] content) {
    boolean inSection = false;
    for (String line : IniText.decode(content).lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        inSection = line.toLowerCase(Locale.ROOT).equals(SECTION);
      } else if (inSection && isImageState(line)) {
        return Optional.of(unquoted(line.substring(line.indexOf('=') + 1).strip()));
      }
    }
    return Optional.empty();
  }

  private static boolean isImageState(String line) {
    int equals = line.indexOf('=');
    return equals > 0 && line.substring(0, equals).strip().toLowerCase(Locale.ROOT).equals(NAME);
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
