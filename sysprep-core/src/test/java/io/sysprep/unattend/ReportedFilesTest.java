package io.sysprep.unattend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.machine.Architecture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Faults that people reported, each beside its corrected twin, and files that are no faults. */
class ReportedFilesTest {

  private static final double FAULTS_NAMED = 0.95;

  /** The rules of the cases for which the index gives no id. */
  private static final Map<String, String> RULES =
      Map.ofEntries(
          Map.entry("03", "autologon-password-differs"),
          Map.entry("14", "unknown-settings-child"),
          Map.entry("18", "account-name-too-long"),
          Map.entry("20", "account-name-reserved"),
          Map.entry("21", "account-named-like-computer"),
          Map.entry("23", "empty-product-key"),
          Map.entry("24", "misplaced-value"),
          Map.entry("27", "lone-architecture"),
          Map.entry("33", "partition-size"),
          Map.entry("35", "unknown-partition"),
          Map.entry("40", "skipped-first-start"));

  /** What the problem of a file that is refused has to say. */
  private static final Map<String, String> SAID =
      Map.of(
          "07", "3: element settings (pass windowsPE) is not closed",
          "08", "1: not XML",
          "09", "1: HTML page",
          "10", "1: saved as UTF-16LE");

  private final List<String> unnamed = new ArrayList<>();
  private final List<String> accused = new ArrayList<>();
  private int faults;
  private int clean;

  @BeforeEach
  void judge() throws IOException {
    Path folder = Path.of(System.getProperty("sysprep.corpus", "missing"), "reports", "unattend");
    assumeTrue(Files.isDirectory(folder), () -> "No corpus of reported answer files at " + folder);
    for (String line : Files.readAllLines(folder.resolve("index.tsv"))) {
      String[] row = line.split("\t", -1);
      Path file = folder.resolve(row[0] + "-" + row[2] + ".xml");
      if (row[4].equals("clean")) {
        clean++;
        judgeClean(file, use(row[3]));
      } else if (row[2].equals("bad")) {
        faults++;
        judgeFault(row[0], file, use(row[3]), row[4]);
      }
    }
    System.out.printf(
        "Reported answer files: %d faults, %d named with their severity; %d clean, %d accused%n",
        faults, faults - unnamed.size(), clean, accused.size());
  }

  @Test
  void nearlyEveryReportedFaultIsNamedWithItsSeverity() {
    assertThat(unnamed)
        .as("of %s", faults)
        .hasSizeLessThan((int) (faults * (1 - FAULTS_NAMED)) + 1);
  }

  @Test
  void noCleanFileIsAccusedOfMoreThanPlainPasswords() {
    assertThat(accused).isEmpty();
  }

  private void judgeClean(Path file, IntendedUse use) {
    for (AnswerFileProblem problem : AnswerFile.read(file).problems(use)) {
      boolean note =
          problem.severity() == Severity.INFO || problem.ruleId().equals("plain-password");
      if (!note) {
        accused.add(file.getFileName() + ":" + problem);
      }
    }
  }

  private void judgeFault(String id, Path file, IntendedUse use, String right) {
    boolean named;
    try {
      named = names(AnswerFile.read(file).problems(use), id, right);
    } catch (AnswerFileException e) {
      named = right.startsWith("refused") && says(id, file, e.problem());
    }
    if (!named) {
      unnamed.add(file.getFileName() + ": " + right);
    }
  }

  private static boolean names(List<AnswerFileProblem> problems, String id, String right) {
    return problems.stream()
        .anyMatch(
            problem ->
                right.contains(problem.severity().name())
                    && (right.contains(problem.ruleId())
                        || problem.ruleId().equals(RULES.get(id))));
  }

  private static boolean says(String id, Path file, AnswerFileProblem problem) {
    String said = SAID.get(id);
    if (said == null) {
      return lineOf(file, problem.line()).contains("&");
    }
    int colon = said.indexOf(':');
    return problem.line() == Integer.parseInt(said.substring(0, colon))
        && problem.message().contains(said.substring(colon + 2));
  }

  private static String lineOf(Path file, int number) {
    try {
      return Files.readAllLines(file).get(number - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IntendedUse use(String options) {
    IntendedUse use = IntendedUse.unstated();
    for (String option : options.split(" ", -1)) {
      if (option.equals("-sysprep")) {
        use = use.forSysprep();
      } else if (option.startsWith("-arch=")) {
        use = use.onArchitecture(Architecture.valueOf(option.substring(6)));
      } else if (option.startsWith("-build=")) {
        use = use.onBuild(Integer.parseInt(option.substring(7)));
      }
    }
    return use;
  }
}
