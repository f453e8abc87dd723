package io.sysprep.licensing.record;

/** Recognizes the values whose form is the same in every language. */
public final class Shapes {

  private static final int GUID_LENGTH = 36;
  private static final int PARTIAL_KEY_LENGTH = 5;
  private static final int SHORTEST_INSTALLATION_ID = 40;

  private Shapes() {}

  public static boolean isGuid(String value) {
    if (value.length() != GUID_LENGTH) {
      return false;
    }
    for (int i = 0; i < GUID_LENGTH; i++) {
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? value.charAt(i) != '-' : Character.digit(value.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Five capitals or digits, as the script cuts them off the key. */
  public static boolean isPartialKey(String value) {
    return value.length() == PARTIAL_KEY_LENGTH
        && value.chars().allMatch(c -> isDigit(c) || (c >= 'A' && c <= 'Z'));
  }

  /** Digits, possibly in groups; those of published outputs have 54 to 63 of them. */
  public static boolean isInstallationId(String value) {
    return value.chars().allMatch(c -> isDigit(c) || c == '-' || c == ' ')
        && value.chars().filter(Shapes::isDigit).count() >= SHORTEST_INSTALLATION_ID;
  }

  /** Groups of digits: {@code 03612-03308-000-000000-00-1033-19045.0000-0012024}. */
  public static boolean isExtendedPid(String value) {
    return value.chars().allMatch(c -> isDigit(c) || c == '-' || c == '.')
        && value.chars().filter(c -> c == '-').count() >= 3
        && !value.startsWith("-");
  }

  /** A version of Windows: {@code 10.0.19045.1}. */
  public static boolean isVersion(String value) {
    return value.chars().filter(c -> c == '.').count() == 3
        && !value.contains("..")
        && isDigit(value.charAt(0))
        && value.chars().allMatch(c -> isDigit(c) || c == '.');
  }

  /** One word of letters and colons, such as {@code Retail:TB:Eval}. */
  public static boolean isKeyChannel(String value) {
    return !value.isEmpty()
        && isAsciiLetter(value.charAt(0))
        && value.chars().allMatch(c -> isAsciiLetter(c) || c == ':' || c == '_');
  }

  public static boolean isInteger(String value) {
    return !value.isEmpty() && value.chars().allMatch(Shapes::isDigit);
  }

  /** {@return the first run of digits, or an empty string} */
  public static String firstInteger(String value) {
    int from = 0;
    while (from < value.length() && !isDigit(value.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < value.length() && isDigit(value.charAt(to))) {
      to++;
    }
    return value.substring(from, to);
  }

  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
