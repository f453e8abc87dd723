package io.sysprep.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The form of absolute paths, after Microsoft Learn, "Naming Files, Paths, and Namespaces".
 *
 * <p>Device paths such as {@code \\?\C:\} are not taken: callers have no use for them, and a
 * binding adds that prefix where a path is long.
 */
final class WindowsPathSyntax {

  /** Microsoft Learn, "Maximum Path Length Limitation": the most that any function takes. */
  private static final int LONGEST = 32_767;

  private static final int SHOWN = 300;

  private WindowsPathSyntax() {}

  static String normalize(String path) {
    if (path.length() > LONGEST) {
      throw refused(path, "it has " + path.length() + " characters, of which Windows takes 32767");
    }
    String text = path.replace('/', '\\');
    if (hasDrive(text)) {
      return Character.toUpperCase(text.charAt(0))
          + ":\\"
          + join(path, parts(path, text.substring(3)));
    }
    if (text.startsWith("\\\\") && parts(path, text.substring(2)).size() >= 2) {
      return "\\\\" + join(path, parts(path, text.substring(2)));
    }
    throw refused(path, "it is not absolute: expected C:\\... or \\\\server\\share\\...");
  }

  /** How many characters the part has that has no parent: {@code C:\} or {@code \\server\share}. */
  static int rootLength(String normalized) {
    if (hasDrive(normalized)) {
      return 3;
    }
    int share = normalized.indexOf('\\', normalized.indexOf('\\', 2) + 1);
    return share < 0 ? normalized.length() : share;
  }

  private static boolean hasDrive(String text) {
    return text.length() >= 3
        && isLetter(text.charAt(0))
        && text.charAt(1) == ':'
        && text.charAt(2) == '\\';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static List<String> parts(String path, String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("\\\\", -1)) {
      if (part.equals("..")) {
        throw refused(path, "it leads upwards with ..");
      }
      if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static String join(String path, List<String> parts) {
    for (String part : parts) {
      Optional<String> objection = FileNameRules.objection(part);
      if (objection.isPresent()) {
        throw refused(path, objection.get());
      }
    }
    return String.join("\\", parts);
  }

  private static IllegalArgumentException refused(String path, String why) {
    String shown = path.length() > SHOWN ? path.substring(0, SHOWN) + "..." : path;
    return new IllegalArgumentException("Not a Windows path: '" + shown + "': " + why);
  }
}
