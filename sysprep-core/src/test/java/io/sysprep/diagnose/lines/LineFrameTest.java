package io.sysprep.diagnose.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.Signature;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that is compared with a frame is one that is of the kind by all its bytes, too. */
class LineFrameTest {

  private static final LogTables TABLES = LogTables.of(CauseBook.standard());
  private static final String TIME = "2026-03-01 10:00:00";
  private static final String COLUMNS = TIME + ", Error                 SYSPRP ";
  private static final String CLOUDBASE = TIME + ".123 1520 INFO cloudbaseinit.init [-] ";
  private static final String KNOWN =
      "Package %s was installed for a user, but not provisioned for all users";
  private static final List<String> OTHERS = others();

  private final LineReader reader = new LineReader(TABLES);
  private final SkimmedLines kinds = reader.kinds(LocalDateTime.MIN);
  private int framed;

  private static List<String> others() {
    Stream<String> texts =
        CauseBook.standard().all().stream()
            .flatMap(rule -> rule.signatures().stream())
            .filter(Signature::isOfMessage)
            .map(CauseBook.standard()::keyText);
    Stream<String> markers =
        TABLES.markers().markers().stream().map(marker -> marker.template().opening());
    Stream<String> made =
        Stream.of(
            "Error",
            ", Info ",
            "==> ",
            "IBS ",
            "[0x0f0070]",
            "c004d307",
            "-1073425657",
            "cOO4d3O7",
            ":",
            " ",
            "",
            "\t",
            "\r",
            "\u00e9",
            "x: ",
            " : y",
            TIME + ", Warning ",
            "cloudbaseinit");
    return Stream.of(texts, markers, made).flatMap(all -> all).toList();
  }

  static Stream<String> lines() {
    return Stream.of(
        COLUMNS + "Device %s is skipped",
        COLUMNS + "%s failed; hr = 0x8123abcd",
        COLUMNS + "%s",
        COLUMNS + "Device: %s",
        COLUMNS + KNOWN,
        COLUMNS + KNOWN.replace("%s", "A.1") + ". It failed: %s",
        COLUMNS + "%s: " + KNOWN.replace("%s", "A.1"),
        CLOUDBASE + "Executing %s",
        CLOUDBASE.replace("1520", "%d") + "Executing a step",
        "   a program says %s in C:\\Temp",
        "%s");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void noLineIsFramedThatIsOfAnotherKind(String line) {
    LineLikeness kind = learned(line);
    Random random = new Random(line.length());
    for (int i = 0; i < 20_000; i++) {
      compare(kind, changed(filled(line, word(random)), random));
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void lineOfTheSameKindIsFramed(String line) {
    LineLikeness kind = learned(line);
    for (int i = 0; i < 100; i++) {
      compare(kind, filled(line, i % 9 + "b" + i % 10));
    }
    assertThat(framed).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"same", "A.1 was installed"})
  void linesThatAreAllTheSameAreFramed(String word) {
    String line = COLUMNS + KNOWN.replace("%s", word);
    LineLikeness kind = Objects.requireNonNull(kind(line));
    compare(kind, line);
    learn(kind, line);
    compare(kind, line);
    assertThat(framed).isEqualTo(1);
  }

  @Test
  void textOfAnotherRowIsFoundAcrossTheEdgesOfAGap() {
    for (String text : OTHERS) {
      for (int at = 1; at < text.length() - 1; at++) {
        String before = COLUMNS + "x " + text.substring(0, at);
        LineLikeness kind = kind(before + "17");
        if (kind != null && before.stripTrailing().equals(before)) {
          learn(kind, before + "28");
          compare(kind, before + text.substring(at));
        }
      }
    }
  }

  private LineLikeness learned(String line) {
    LineLikeness kind = kind(filled(line, "1a2"));
    assertThat(kind).isNotNull();
    for (String word : List.of("3b4", "5c", "7", "9d06")) {
      learn(kind, filled(line, word));
    }
    return kind;
  }

  private static String filled(String line, String word) {
    int number = 1000 + Math.floorMod(word.hashCode(), 9000);
    return line.replace("%s", word).replace("%d", Integer.toString(number));
  }

  private @Nullable LineLikeness kind(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    LogLine read = reader.read(bytes, 0, bytes.length, 1, true);
    return reader.kind(read, bytes, 0, bytes.length);
  }

  private void learn(LineLikeness kind, String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    if (kinds.isOf(kind, bytes, 0, bytes.length)) {
      kind.frame().learn(bytes, 0, bytes.length);
    }
  }

  private void compare(LineLikeness kind, String line) {
    byte[] bytes = (line + "\r\nnext\n").getBytes(StandardCharsets.UTF_8);
    int newline = kind.frame().newline(bytes, 0, bytes.length);
    if (newline >= 0) {
      int to = Newline.lineEnd(bytes, 0, newline);
      assertThat(line).as("a line of its own").hasSize(to);
      assertThat(kind.beginsIn(bytes, 0, bytes.length)).as(line).isTrue();
      assertThat(kinds.isOf(kind, bytes, 0, to)).as(line).isTrue();
      framed++;
    }
  }

  private static String word(Random random) {
    String number = Long.toHexString(random.nextLong());
    return random.nextInt(3) > 0
        ? number.substring(random.nextInt(number.length()))
        : other(random);
  }

  private static String other(Random random) {
    String text = OTHERS.get(random.nextInt(OTHERS.size()));
    int from = random.nextInt(3) > 0 ? 0 : random.nextInt(text.length() + 1);
    int to =
        random.nextInt(3) > 0 ? text.length() : from + random.nextInt(text.length() - from + 1);
    return text.substring(from, to);
  }

  private static String changed(String line, Random random) {
    int at = random.nextInt(line.length() + 1);
    return switch (random.nextInt(6)) {
      case 0 -> line.substring(0, at) + other(random) + line.substring(at);
      case 1 -> line.substring(0, at) + line.substring(Math.min(line.length(), at + 1));
      case 2 -> line.substring(0, at);
      default -> line;
    };
  }
}
