package io.sysprep.windows.programs;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Arguments that quoting gets wrong. */
public final class NastyArguments {

  private static final String ALPHABET = " \t\"\\\\\"ab/:%^&|<>'()ü漢";

  private NastyArguments() {}

  /** {@return arguments that somebody once got wrong} */
  public static List<String> chosen() {
    return List.of(
        "",
        " ",
        "\\",
        "\\\\",
        "\"",
        "\\\"",
        "a b",
        "a b\\",
        "a b\\\\",
        "a\\ b",
        "a\\\"b",
        "a\\\\\"b c\\",
        "\"quoted\"",
        "\"a b\"",
        "\"\"",
        "trailing quote\"",
        "C:\\Program Files\\",
        "/unattend:C:\\Program Files\\Cloudbase Solutions\\Cloudbase-Init\\conf\\Unattend.xml",
        "%PATH%",
        "^&|<>",
        "tab\there",
        "Größe 漢字",
        "'single'",
        "*.*");
  }

  /** {@return made-up arguments, the same for the same seed} */
  public static Stream<String> random(int count, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count).mapToObj(i -> argument(random));
  }

  private static String argument(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
