package io.sysprep.windows.proof;

import io.sysprep.machine.MachineView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes out of a text what tells which machine this is and who uses it.
 *
 * <p>What has a form of its own is found by it, names by what the machine tells of itself. Secrets
 * are taken out before, by the redaction of the library.
 */
final class Anonymity {

  /** Well-known SIDs have at most two numbers behind the authority; all longer ones are issued. */
  private static final Pattern ISSUED_SID = Pattern.compile("S-1-\\d+(-\\d+){3,}");

  private static final Pattern PRODUCT_KEY =
      Pattern.compile("(?<![\\w-])[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}(?![\\w-])");

  /** In the alphabet of product keys, which has no vowels (and N since Windows 8). */
  private static final Pattern PLAIN_KEY =
      Pattern.compile("(?i)(?<!\\w)(?=\\w*\\d)[BCDFGHJKMPQRTVWXY2346789N]{25}(?!\\w)");

  // A name may have spaces: only a separator after it, or a quote before the path and after it,
  // tells them from the text around it.
  private static final String PLACE = "[a-z]:[\\\\/]+Users[\\\\/]+(?!(?:Public|Default)\\b)";
  private static final Pattern QUOTED_PROFILE =
      Pattern.compile("(?i)(?<=(['\"]))(" + PLACE + ")[^\\\\/:*?\"<>|\\r\\n]+?(?=\\1)");
  private static final Pattern PROFILE =
      Pattern.compile(
          "(?i)(?<!\\w)("
              + PLACE
              + ")"
              + "(?:[^\\\\/:*?\"'<>|\\r\\n]+(?=[\\\\/])|[^\\\\/:*?\"'<>|\\s]+)");

  private static final Pattern SERVER =
      Pattern.compile("(?<![\\\\\\w:])(\\\\\\\\)(?![?.<])[^\\\\/\\s\"']+");

  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final Pattern IP_4 =
      Pattern.compile("(?<![\\w.])" + BYTE + "(?:\\." + BYTE + "){3}(?![\\w.])");
  private static final Pattern IP_6 =
      Pattern.compile(
          "(?i)(?<![\\w:])(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}"
              + "|[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5}::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?"
              + "|::[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})(?![\\w:])");
  private static final Pattern HARDWARE_ADDRESS =
      Pattern.compile(
          "(?i)(?<![\\w:-])[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\\1[0-9a-f]{2}){4}(?![\\w:-])");
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  private final Map<Pattern, String> hidden = new LinkedHashMap<>();

  private Anonymity() {
    hidden.put(ISSUED_SID, "<SID>");
    hidden.put(PRODUCT_KEY, "<product key>");
    hidden.put(PLAIN_KEY, "<product key>");
    hidden.put(MAIL, "<mail>");
    hidden.put(QUOTED_PROFILE, "$2<user>");
    hidden.put(PROFILE, "$1<user>");
    hidden.put(SERVER, "$1<server>");
    hidden.put(HARDWARE_ADDRESS, "<address>");
    hidden.put(IP_4, "<address>");
    hidden.put(IP_6, "<address>");
  }

  /** {@return what knows no name, only what names, keys and addresses look like} */
  static Anonymity withoutNames() {
    return new Anonymity();
  }

  static Anonymity of(MachineView view) {
    Anonymity anonymity = new Anonymity();
    new NamesOnMachine(view).all().forEach(anonymity::hide);
    return anonymity;
  }

  String apply(String text) {
    String rest = text;
    for (Map.Entry<Pattern, String> part : hidden.entrySet()) {
      rest = part.getKey().matcher(rest).replaceAll(part.getValue());
    }
    return rest;
  }

  /** As a word of its own: a user called "test" is no part of "tests". */
  private void hide(String name, String placeholder) {
    String word = "(?<!\\w)" + Pattern.quote(name) + "(?!\\w)";
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    hidden.put(Pattern.compile(word, flags), placeholder);
  }
}
