package io.sysprep.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.testkit.FakeWindows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the README true: its code is that of a test, its list of checks that of the code. */
class ReadmeTest {

  private static final Path README = Path.of(System.getProperty("basedir", "."), "..", "README.md");

  /** Beside the types that it names, which the testkit does not see. */
  private static final Path WAYS_IN =
      README.resolveSibling(
          "sysprep-windows/src/test/java/io/sysprep/windows/guest/WaysInOfReadmeTest.java");

  /** Somebody else's project, which is built and tested for itself, too. */
  private static final Path TOOL = README.resolveSibling(".ci/consumer/src");

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CHECKS =
      Pattern.compile("(<!-- checks -->\n)(.*?)(<!-- /checks -->)", Pattern.DOTALL);

  @Test
  void showsNoCodeThatNoTestRuns() {
    String sources = squeezed(sourcesOfTheExamples());
    List<String> blocks = JAVA.matcher(text()).results().map(block -> block.group(1)).toList();
    assertThat(blocks).isNotEmpty();
    assertThat(blocks).allSatisfy(block -> assertThat(sources).contains(squeezed(block)));
  }

  /** {@code mvn -Pdumps test} writes the list anew. */
  @Test
  void listsTheChecksThatTheCodeHas() throws IOException {
    String expected =
        CHECKS.matcher(text()).replaceFirst("$1" + Matcher.quoteReplacement(table()) + "$3");
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(README, expected);
    }
    assertThat(text()).isEqualTo(expected);
  }

  private static String table() {
    FakeWindows machine = FakeWindows.windowsServer2022().build();
    return Sysprep.on(machine).checks().stream()
        .map(PrerequisiteCheck::description)
        .map(ReadmeTest::row)
        .collect(Collectors.joining("", "| id | what passes | at worst |\n|---|---|---|\n", ""));
  }

  private static String row(CheckDescription check) {
    return "| `"
        + check.id()
        + "` | "
        + check.title()
        + " | "
        + check.worst().name().toLowerCase(java.util.Locale.ROOT)
        + " |\n";
  }

  private static String text() {
    return read(README);
  }

  private static String sourcesOfTheExamples() {
    Path folder = Path.of(System.getProperty("basedir", "."), "src/test/java/io/sysprep/examples");
    try (Stream<Path> examples = Files.list(folder);
        Stream<Path> tool = Files.find(TOOL, 9, (file, facts) -> facts.isRegularFile())) {
      return Stream.concat(Stream.concat(examples, tool), Stream.of(WAYS_IN))
          .map(ReadmeTest::read)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }
}
