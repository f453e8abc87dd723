package io.sysprep.cloudbase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A {@code SetupComplete.cmd} as cmd.exe reads it, as far as that decides whether a line of it
 * takes effect.
 *
 * <p>A line stands dead behind one that ends the script or goes elsewhere ({@code exit}, {@code
 * goto}, another script that is not called, one that deletes itself), behind a caret that swallows
 * its beginning, and inside a block that is never closed. Of a UTF-16 script cmd.exe reads nothing.
 */
final class SetupScript {

  private static final String LINE_END = "\r\n";
  private static final Pattern LEAVES =
      Pattern.compile("(^|[&|(]|\\bdo\\b|\\belse\\b|\\))\\s*@?\\s*(exit|goto)\\b.*");
  private static final Pattern GOES_ELSEWHERE =
      Pattern.compile("(^|.*[&|(])\\s*@?\"?[^\\s\"&|]*\\.(cmd|bat)\\b.*");
  private static final Pattern NAMES_ITSELF = Pattern.compile(".*%~?[a-z]*0.*");
  private static final Pattern REMARK = Pattern.compile("@?\\s*(rem\\b|::).*");

  /** One byte a character, so that what is not ASCII comes out as it went in. */
  private final String text;

  /** Takes a script; empty where there is none. */
  SetupScript(byte... content) {
    this.text = new String(content, StandardCharsets.ISO_8859_1);
  }

  /**
   * Whether a line of exactly this command, in any case, takes effect.
   *
   * @param command the command, with single blanks
   */
  boolean runs(String command) {
    for (String line : lines()) {
      if (line.equals(command.toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (hides(line)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Adds a command so that it takes effect: at the end, so that it does not get in the way of what
   * the script does; at the beginning where the end may not be reached.
   */
  byte[] with(String command) {
    boolean reachesEnd = lines().stream().noneMatch(SetupScript::hides);
    String added = command + LINE_END;
    String gap = text.isEmpty() || text.endsWith("\n") ? "" : LINE_END;
    return (reachesEnd ? text + gap + added : added + text).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Whether what stands behind the line may not be run; in doubt it may not. */
  private static boolean hides(String line) {
    if (REMARK.matcher(line).matches()) {
      return false;
    }
    return line.endsWith("^")
        || line.indexOf('\0') >= 0
        || line.chars().filter(c -> c == '(').count() != line.chars().filter(c -> c == ')').count()
        || LEAVES.matcher(line).find()
        || NAMES_ITSELF.matcher(line).matches()
        || (GOES_ELSEWHERE.matcher(line).matches() && !line.contains("call "));
  }

  private List<String> lines() {
    return text.lines()
        .map(line -> line.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
        .toList();
  }
}
