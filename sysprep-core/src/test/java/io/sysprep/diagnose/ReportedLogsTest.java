package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Logs rebuilt from public bug reports: how many are understood, and how well. */
class ReportedLogsTest {

  private static final Path LOGS =
      Path.of(System.getProperty("sysprep.corpus", ""), "reports", "logs");

  @Test
  void understandsWhatPeopleReported() throws IOException {
    Path index = LOGS.resolve("index.tsv");
    assumeTrue(Files.exists(index), "no corpus at " + LOGS + " (system property sysprep.corpus)");
    List<Report> reports = new ArrayList<>();
    for (String row : Files.readAllLines(index).stream().skip(1).toList()) {
      reports.add(Report.read(row.split("\t", -1)));
    }

    Share verdicts = Share.of("verdict", reports, r -> true, Report::hasVerdict);
    Share causes = Share.of("root cause", reports, r -> !r.cell(4).isEmpty(), Report::hasCause);
    Share evidence = Share.of("evidence", reports, r -> !r.cell(6).isEmpty(), Report::hasEvidence);
    Share remedies = Share.of("remedy", reports, r -> !r.cell(7).isEmpty(), Report::hasRemedy);
    Share retries = Share.of("retry", reports, r -> true, Report::hasNoFalseRetry);
    System.out.println(
        "reported logs: "
            + List.of(verdicts, causes, evidence, remedies, retries).stream()
                .map(Share::toString)
                .collect(Collectors.joining(", ")));

    assertThat(verdicts.percent()).as(verdicts.missed()).isGreaterThanOrEqualTo(95);
    assertThat(causes.percent()).as(causes.missed()).isGreaterThanOrEqualTo(95);
    assertThat(evidence.percent()).as(evidence.missed()).isGreaterThanOrEqualTo(90);
    assertThat(remedies.percent()).as(remedies.missed()).isGreaterThanOrEqualTo(85);
    assertThat(retries.percent()).as(retries.missed()).isEqualTo(100);
    assertThat(reports).noneMatch(report -> report.isFalse(Verdict.SUCCEEDED));
    assertThat(reports).noneMatch(report -> report.isFalse(Verdict.FAILED));
  }

  /** A row of the index, with alternatives divided by bars, and what the log says. */
  private record Report(List<String> cells, Diagnosis diagnosis) {

    static Report read(String[] cells) throws IOException {
      byte[] content = Files.readAllBytes(LOGS.resolve(cells[0] + ".log"));
      LogBundle bundle = LogBundle.of(cells[1], content);
      boolean stalled = cells[2].equals("stalled");
      return new Report(
          List.of(cells), stalled ? Diagnosis.ofStalled(bundle) : Diagnosis.of(bundle));
    }

    String cell(int column) {
      return cells.get(column);
    }

    private boolean allows(int column, String answer) {
      return List.of(cell(column).split("\\|")).contains(answer);
    }

    boolean hasVerdict() {
      return allows(3, diagnosis.verdict().name());
    }

    boolean isFalse(Verdict verdict) {
      return diagnosis.verdict() == verdict && !allows(3, verdict.name());
    }

    boolean hasCause() {
      return diagnosis.causes().stream().limit(1).anyMatch(cause -> allows(4, cause.id()));
    }

    boolean hasEvidence() {
      return diagnosis.causes().stream()
          .limit(1)
          .flatMap(cause -> cause.evidence().stream().limit(1))
          .anyMatch(line -> line.text().contains(cell(6)));
    }

    boolean hasRemedy() {
      Pattern word = Pattern.compile(cell(7));
      return diagnosis.causes().stream()
          .flatMap(cause -> cause.remedies().stream())
          .anyMatch(remedy -> word.matcher(remedy.text()).find());
    }

    boolean hasNoFalseRetry() {
      return diagnosis.retry() == Retry.UNKNOWN || allows(8, diagnosis.retry().name());
    }
  }

  private record Share(String what, long right, long all, List<String> wrong) {

    static Share of(
        String what,
        List<Report> reports,
        java.util.function.Predicate<Report> asked,
        java.util.function.Predicate<Report> right) {
      List<Report> answered = reports.stream().filter(asked).toList();
      List<String> wrong =
          answered.stream().filter(right.negate()).map(report -> report.cell(0)).toList();
      return new Share(what, answered.size() - wrong.size(), answered.size(), wrong);
    }

    long percent() {
      return right * 100 / all;
    }

    String missed() {
      return what + " is wrong in " + wrong;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s %d/%d", what, right, all);
    }
  }
}
