package io.sysprep.diagnose.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The programs of the first boot that write their name before what they say, and are the same in
 * every language.
 *
 * <p>A text of a table that begins with {@code [*]} stands for one text of each of them.
 */
final class KnownPrograms {

  private static final String ANY = "[*]";

  private static final List<String> NAMES =
      List.of(
          "setup.exe",
          "oobeldr.exe",
          "windeploy.exe",
          "msoobe.exe",
          "audit.exe",
          "sysprep.exe",
          "SETUPUGC.EXE");

  private KnownPrograms() {}

  static List<String> spellOut(String text) {
    if (!text.contains(ANY)) {
      return List.of(text);
    }
    List<String> texts = new ArrayList<>();
    for (String name : NAMES) {
      texts.add(text.replace(ANY, "[" + name + "]"));
    }
    return texts;
  }
}
