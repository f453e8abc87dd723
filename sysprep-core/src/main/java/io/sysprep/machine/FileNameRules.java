package io.sysprep.machine;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What cannot be the name of a file or folder, after Microsoft Learn, "Naming Files, Paths, and
 * Namespaces".
 *
 * <p>Some such names can lie on a disk all the same. A program that asks for one by its usual path
 * is led elsewhere, to a device or to the name without its last dot, and never to that file.
 *
 * <p>Written as loops: a preflight in a new JVM makes hundreds of paths.
 */
final class FileNameRules {

  private static final String FORBIDDEN = "<>:\"|?*";

  private static final Set<String> DEVICES =
      Set.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$");

  /** Behind COM and LPT; the superscripts are digits in code page 1252. */
  private static final String PORT_NUMBERS = "0123456789\u00B9\u00B2\u00B3";

  private FileNameRules() {}

  /**
   * Says why a text cannot be a name.
   *
   * @param name one part of a path, not empty
   * @return the reason, as a clause; empty when it can
   */
  static Optional<String> objection(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ') {
        return Optional.of("Windows forbids control character " + (int) c + " in file names");
      }
      if (FORBIDDEN.indexOf(c) >= 0) {
        return Optional.of("Windows forbids '" + c + "' in file names");
      }
      if (Character.isSurrogate(c) && isAlone(name, i)) {
        return Optional.of("it has half of a surrogate pair, which is no character");
      }
    }
    return objectionToTheWhole(name);
  }

  private static Optional<String> objectionToTheWhole(String name) {
    char last = name.charAt(name.length() - 1);
    if (last == '.' || last == ' ') {
      String what = last == '.' ? "dot" : "blank";
      return Optional.of("Windows drops the " + what + " at the end of '" + name + "'");
    }
    return isDevice(name)
        ? Optional.of("Windows takes '" + name + "' for a device")
        : Optional.empty();
  }

  private static boolean isAlone(String name, int at) {
    boolean high = Character.isHighSurrogate(name.charAt(at));
    int other = high ? at + 1 : at - 1;
    boolean inside = other >= 0 && other < name.length();
    return !inside
        || !(high
            ? Character.isLowSurrogate(name.charAt(other))
            : Character.isHighSurrogate(name.charAt(other)));
  }

  /** With an extension and with blanks before it, too: {@code NUL.txt}, {@code nul .tar.gz}. */
  private static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).stripTrailing();
    if (stem.length() < 3 || stem.length() > 7) {
      return false;
    }
    String upper = stem.toUpperCase(Locale.ROOT);
    return DEVICES.contains(upper) || isPort(upper);
  }

  private static boolean isPort(String stem) {
    return stem.length() == 4
        && (stem.startsWith("COM") || stem.startsWith("LPT"))
        && PORT_NUMBERS.indexOf(stem.charAt(3)) >= 0;
  }
}
