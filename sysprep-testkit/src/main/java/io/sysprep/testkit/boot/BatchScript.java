package io.sysprep.testkit.boot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a batch script as cmd.exe does, as far as that decides which commands it comes to.
 *
 * <p>It comes to none of a UTF-16 script; to none behind {@code exit}, {@code goto :eof}, another
 * script that is not called, and a block that is never closed; a caret joins a line with the next
 * one; remarks and labels are no commands. What stands in blocks and behind {@code if} or {@code
 * for} depends on things that are not modelled, and is not run.
 */
final class BatchScript {

  private static final Pattern REMARK = Pattern.compile("@?rem(\\s.*)?|:.*");
  private static final Pattern CONDITION = Pattern.compile("@?(if|for)\\s.*");
  private static final Pattern END = Pattern.compile("@?(exit\\b.*|goto\\s*:?eof\\b.*)");
  private static final Pattern OTHER_SCRIPT = Pattern.compile("@?\"?[^\\s\"]*\\.(cmd|bat)\\b.*");
  private static final Pattern JUMP = Pattern.compile("@?goto\\s*:?(\\S+).*");

  private final List<String> lines;

  BatchScript(byte... content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    this.lines = text.indexOf('\0') >= 0 ? List.of() : joined(text);
  }

  private static List<String> joined(String text) {
    List<String> joined = new ArrayList<>();
    String begun = "";
    for (String line : text.lines().toList()) {
      String whole = begun + line;
      boolean goesOn = whole.endsWith("^") && !REMARK.matcher(lower(whole)).matches();
      begun = goesOn ? whole.substring(0, whole.length() - 1) : "";
      if (!goesOn) {
        joined.add(whole);
      }
    }
    if (!begun.isEmpty()) {
      joined.add(begun);
    }
    return joined;
  }

  /** {@return the commands that it comes to, in order} */
  List<String> commands() {
    List<String> commands = new ArrayList<>();
    int next = 0;
    while (next >= 0 && next < lines.size()) {
      next = read(next, commands);
    }
    return commands;
  }

  /** Reads one line, and returns the number of the next; -1 where the script is at its end. */
  private int read(int number, List<String> commands) {
    String line = lines.get(number);
    if (REMARK.matcher(lower(line)).matches()) {
      return number + 1;
    }
    if (depth(line) > 0) {
      return behindBlock(number);
    }
    if (CONDITION.matcher(lower(line)).matches()) {
      return number + 1;
    }
    for (String command : line.split("&&?|\\|\\|?", -1)) {
      String lower = lower(command);
      if (END.matcher(lower).matches() || OTHER_SCRIPT.matcher(lower).matches()) {
        return -1;
      }
      if (JUMP.matcher(lower).matches()) {
        return label(JUMP.matcher(lower).replaceFirst("$1"));
      }
      commands.add(command.strip());
    }
    return number + 1;
  }

  private int behindBlock(int first) {
    int depth = 0;
    for (int number = first; number < lines.size(); number++) {
      depth += depth(lines.get(number));
      if (depth <= 0) {
        return number + 1;
      }
    }
    return -1;
  }

  private static int depth(String line) {
    return (int)
        (line.chars().filter(c -> c == '(').count() - line.chars().filter(c -> c == ')').count());
  }

  private int label(String name) {
    for (int number = 0; number < lines.size(); number++) {
      if (lower(lines.get(number)).equals(":" + name)) {
        return number + 1;
      }
    }
    return -1;
  }

  private static String lower(String line) {
    return line.strip().toLowerCase(Locale.ROOT);
  }
}
