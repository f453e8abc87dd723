package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real logs, with what an independent reader says must come out. */
class CorpusTest {

  private static final Path LOGS = Path.of(System.getProperty("sysprep.corpus", ""), "logs");

  /** Excerpts that end before the failure which the place they were quoted in tells of. */
  private static final Map<String, Verdict> WITHOUT_THE_FAILURE =
      Map.of(
          "13-appx-npp-gui-run-server-partial.log", Verdict.UNDECIDED,
          "53-gce-hang-noise-setupdigetclassdevs-partial.log", Verdict.UNDECIDED);

  @TestFactory
  Stream<DynamicTest> names_the_verdict_and_the_root_cause_of_real_logs() throws IOException {
    Path index = LOGS.resolve("index.tsv");
    assumeTrue(Files.exists(index), "no corpus at " + LOGS + " (system property sysprep.corpus)");
    List<String> rows = Files.readAllLines(index);
    return rows.stream()
        .skip(1)
        .map(row -> row.split("\t", -1))
        .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells)));
  }

  /** A factory that makes no tests leaves no trace in a report; this does. */
  @Test
  void has_real_logs_to_read() throws IOException {
    Path index = LOGS.resolve("index.tsv");
    assumeTrue(Files.exists(index), "no corpus at " + LOGS + " (system property sysprep.corpus)");
    long listed = Files.readAllLines(index).size() - 1L;
    assertThat(listed).isGreaterThan(WITHOUT_THE_FAILURE.size());
    System.out.println(
        "logs: " + listed + ", of them with a reasoned objection " + WITHOUT_THE_FAILURE.size());
  }

  private static void check(String[] cells) throws IOException {
    byte[] content = Files.readAllBytes(LOGS.resolve(cells[0]));
    Diagnosis diagnosis = Diagnosis.of(LogBundle.of(cells[0], content));
    if (WITHOUT_THE_FAILURE.containsKey(cells[0])) {
      assertThat(diagnosis.verdict()).isEqualTo(WITHOUT_THE_FAILURE.get(cells[0]));
      return;
    }
    assertThat(diagnosis.verdict()).isEqualTo(verdict(cells[1]));
    List<String> ids = diagnosis.causes().stream().map(Cause::id).toList();
    if (cells[2].isEmpty()) {
      assertThat(ids).isEmpty();
    } else {
      assertThat(ids).startsWith(cells[2]);
    }
  }

  private static Verdict verdict(String indexed) {
    return indexed.equals("not-sysprep")
        ? Verdict.NOT_A_SYSPREP_LOG
        : Verdict.valueOf(indexed.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
