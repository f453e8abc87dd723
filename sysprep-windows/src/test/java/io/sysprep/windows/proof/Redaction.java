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

  private final Map<Pattern, String> names = new LinkedHashMap<>();

  private Redaction() {}

  static Redaction of(MachineView view) {
    Redaction redaction = new Redaction();
    redaction.hide("<computer>", () -> view.system().computerName());
    redaction.hide("<user>", () -> afterLast(view.accounts().currentUser().name()));
    redaction.hide("<domain>", () -> beforeLast(view.accounts().currentUser().name()));
    redaction.hide("<user>", () -> afterLast(view.system().variable("USERPROFILE").orElse("")));
    redaction.hide("<domain>", () -> view.system().variable("USERDOMAIN").orElse(""));
    return redaction;
  }

  String apply(String text) {
    String hidden = ISSUED_SID.matcher(text).replaceAll("<SID>");
    for (Map.Entry<Pattern, String> name : names.entrySet()) {
      hidden = name.getKey().matcher(hidden).replaceAll(name.getValue());
    }
    return hidden;
  }

  /** As a word of its own: a user called "test" is no part of "tests". */
  private void hide(String placeholder, Supplier<String> name) {
    try {
      if (!name.get().isBlank()) {
        String word = "(?<!\\w)" + Pattern.quote(name.get()) + "(?!\\w)";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        names.put(Pattern.compile(word, flags), placeholder);
      }
    } catch (MachineException e) {
      // A name that cannot be read is not in any text either.
    }
  }

  private static String beforeLast(String qualified) {
    return qualified.substring(0, Math.max(qualified.lastIndexOf('\\'), 0));
  }

  private static String afterLast(String qualified) {
    return qualified.substring(qualified.lastIndexOf('\\') + 1);
  }
}
