package io.sysprep.licensing.record;

/** Recognizes the values whose form is the same in every language. */
public final class Shapes {

  private static final int GUID_LENGTH = 36;
  private static final int PARTIAL_KEY_LENGTH = 5;
  private static final int SHORTEST_INSTALLATION_ID = 40;
  private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

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
    return value.length() == PARTIAL_KEY_LENGTH && isOfDigitsAnd(CAPITALS, value);
  }

  /** Digits, possibly in groups; those of published outputs have 54 to 63 of them. */
  public static boolean isInstallationId(String value) {
    int digits = value.length() - count('-', value) - count(' ', value);
    return isOfDigitsAnd("- ", value) && digits >= SHORTEST_INSTALLATION_ID;
  }

  /** Groups of digits: {@code 03612-03308-000-000000-00-1033-19045.0000-0012024}. */
  public static boolean isExtendedPid(String value) {
    return isOfDigitsAnd("-.", value) && count('-', value) >= 3 && !value.startsWith("-");
  }

  /** A version of Windows: {@code 10.0.19045.1}. */
  public static boolean isVersion(String value) {
    return count('.', value) == 3
        && !value.contains("..")
        && isDigit(value.charAt(0))
        && isOfDigitsAnd(".", value);
  }

  /** One word of letters and colons, such as {@code Retail:TB:Eval}. */
  public static boolean isKeyChannel(String value) {
    return !value.isEmpty()
        && isAsciiLetter(value.charAt(0))
        && value.chars().allMatch(c -> isAsciiLetter(c) || c == ':' || c == '_');
  }

  public static boolean isInteger(String value) {
    return !value.isEmpty() && isOfDigitsAnd("", value);
  }

  /** A loop and no stream: what a preflight asks of a licence is asked in a fresh JVM. */
  private static boolean isOfDigitsAnd(String others, String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!isDigit(value.charAt(i)) && others.indexOf(value.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int count(char wanted, String value) {
    int count = 0;
    for (int at = value.indexOf(wanted); at >= 0; at = value.indexOf(wanted, at + 1)) {
      count++;
    }
    return count;
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
