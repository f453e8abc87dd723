package io.sysprep.windows.proof;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Takes out of a text what tells which machine this is and who uses it. */
final class Redaction {

  // Issued by a machine, a domain or a tenant; all others are the same everywhere.
  private static final Pattern ISSUED_SID = Pattern.compile("S-1-(5-21|12-1)(-\\d+)+");

  private static final Pattern PRODUCT_KEY =
      Pattern.compile("(?<![\\w-])[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}(?![\\w-])");

  // A name may have spaces, but only a separator after it tells them from the text around it.
  private static final Pattern PROFILE =
      Pattern.compile(
          "(?i)(?<!\\w)([a-z]:[\\\\/]+Users[\\\\/]+)(?!(?:Public|Default)\\b)"
              + "(?:[^\\\\/:*?\"<>|\\r\\n]+(?=[\\\\/])|[^\\\\/:*?\"<>|\\s]+)");

  private final Map<Pattern, String> hidden = new LinkedHashMap<>();

  private Redaction() {
    hidden.put(ISSUED_SID, "<SID>");
    hidden.put(PRODUCT_KEY, "<product key>");
    hidden.put(PROFILE, "$1<user>");
  }

  /** {@return what knows no name, only what names and keys look like} */
  static Redaction withoutNames() {
    return new Redaction();
  }

  static Redaction of(MachineView view) {
    Redaction redaction = new Redaction();
    redaction.hide("<computer>", () -> view.system().computerName());
    redaction.hide("<user>", () -> afterLast(view.accounts().currentUser().name()));
    redaction.hide("<domain>", () -> beforeLast(view.accounts().currentUser().name()));
    redaction.hide("<user>", () -> variable(view, "USERNAME"));
    redaction.hide("<user>", () -> afterLast(variable(view, "USERPROFILE")));
    redaction.hide("<domain>", () -> variable(view, "USERDOMAIN"));
    return redaction;
  }

  String apply(String text) {
    String rest = text;
    for (Map.Entry<Pattern, String> part : hidden.entrySet()) {
      rest = part.getKey().matcher(rest).replaceAll(part.getValue());
    }
    return rest;
  }

  /** As a word of its own: a user called "test" is no part of "tests". */
  private void hide(String placeholder, Supplier<String> name) {
    try {
      if (!name.get().isBlank()) {
        String word = "(?<!\\w)" + Pattern.quote(name.get()) + "(?!\\w)";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        hidden.put(Pattern.compile(word, flags), placeholder);
      }
    } catch (MachineException e) {
      // The environment names the user too. What neither tells stays in a text that has it.
    }
  }

  private static String variable(MachineView view, String name) {
    return view.system().variable(name).orElse("");
  }

  private static String beforeLast(String qualified) {
    return qualified.substring(0, Math.max(qualified.lastIndexOf('\\'), 0));
  }

  private static String afterLast(String qualified) {
    return qualified.substring(qualified.lastIndexOf('\\') + 1);
  }
}
