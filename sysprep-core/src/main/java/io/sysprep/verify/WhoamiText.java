package io.sysprep.verify;

import io.sysprep.machine.Sid;
import io.sysprep.words.Words;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms that whoami prints the user in.
 *
 * <p>The user stands before the SID: in the same line of a table or of CSV, or in the line above in
 * a list. The first line with a SID counts, because {@code whoami /all} goes on with groups; in
 * that line the last SID counts, because a name may look like one.
 */
final class WhoamiText {

  private static final Pattern SID = Pattern.compile("(?<![\\w-])S-1-\\d+(?:-\\d+)+(?![\\w-])");

  private WhoamiText() {}

  static WhoamiUser parse(String output) {
    List<String> lines = output.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher sid = SID.matcher(lines.get(i));
      if (sid.find()) {
        MatchResult last = sid.results().reduce(sid.toMatchResult(), (one, next) -> next);
        return user(lines, i, last);
      }
    }
    throw unreadable("there is no SID in " + Words.counted(lines.size(), "line"));
  }

  private static WhoamiUser user(List<String> lines, int number, MatchResult sid) {
    String before = lines.get(number).substring(0, sid.start()).strip();
    String name = before.startsWith("\"") ? csvName(before) : plainName(before, lines, number);
    if (name.isEmpty()) {
      throw unreadable("no user stands before " + sid.group());
    }
    return new WhoamiUser(name, sid(sid.group()));
  }

  private static Sid sid(String text) {
    try {
      return new Sid(text);
    } catch (IllegalArgumentException e) {
      throw unreadable("its numbers are out of the range of a SID: " + text);
    }
  }

  /** What is left of {@code "name","}: quotes inside are doubled. */
  private static String csvName(String before) {
    int end = before.lastIndexOf("\",");
    return end < 1 ? "" : before.substring(1, end).replace("\"\"", "\"");
  }

  /** A label ends with a colon, a name cannot hold one: then it is a list and not a table. */
  private static String plainName(String before, List<String> lines, int number) {
    if (!before.endsWith(":")) {
      return before;
    }
    String above = number == 0 ? "" : lines.get(number - 1);
    return above.substring(above.lastIndexOf(':') + 1).strip();
  }

  private static UnreadableIdentityException unreadable(String problem) {
    return new UnreadableIdentityException("the output of whoami", problem);
  }
}
