package io.sysprep.diagnose;

import io.sysprep.words.Words;
import io.sysprep.words.WrappedText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Tells a diagnosis as a colleague would: what happened, why, how one sees it, what to do. */
final class Narrative {

  private static final int LINES_SHOWN = 3;

  /** What lies further apart is lines of several runs that nothing parts. */
  private static final Duration LONGEST_RUN = Duration.ofHours(24);

  private final Diagnosis diagnosis;
  private final WrappedText text = new WrappedText();

  private Narrative(Diagnosis diagnosis) {
    this.diagnosis = diagnosis;
  }

  static String of(Diagnosis diagnosis) {
    Narrative narrative = new Narrative(diagnosis);
    narrative.paragraph(narrative.outcome());
    diagnosis.causes().forEach(narrative::tellCause);
    narrative.tellProvider();
    narrative.tellSuspects();
    narrative.tellRetry();
    diagnosis.notes().forEach(narrative::paragraph);
    return narrative.text.toString().stripTrailing() + System.lineSeparator();
  }

  static String summary(Diagnosis diagnosis) {
    String cause =
        diagnosis.causes().stream().map(Cause::title).findFirst().map(" "::concat).orElse("");
    return new Narrative(diagnosis).outcome() + cause;
  }

  private String outcome() {
    return switch (diagnosis.verdict()) {
      case SUCCEEDED -> success() + duration() + ".";
      case FAILED -> failure() + course() + "." + loop();
      case NO_FAILURE -> "These logs show no failure, and no end of a run either.";
      case NOT_A_SYSPREP_LOG -> "These logs are not Sysprep's, nor of the first boot of an image.";
      case NO_LOGS -> "There is no log to read.";
      case UNDECIDED -> undecided();
    };
  }

  private String undecided() {
    Optional<Run> run = diagnosis.decidingRun();
    if (run.isEmpty()) {
      return "The log is empty. Look for a later copy of it.";
    }
    boolean began = run.get().lastStage().isPresent() || !run.get().options().isEmpty();
    return (began ? "A run began" + course() : "There are errors, or lines that are cut off")
        + ", and the logs do not tell how it went on. Look for a later copy of them.";
  }

  private boolean isFirstBoot() {
    return diagnosis.decidingRun().filter(Run::firstBoot).isPresent();
  }

  private String failure() {
    return isFirstBoot() ? "The first boot of the image failed" : "Sysprep failed";
  }

  /** A clone that restarts by itself fails again: to wait for it is in vain. */
  private String loop() {
    int boots = diagnosis.failedBoots();
    return boots < 2
        ? ""
        : " It is the "
            + Words.counted(boots, "boot")
            + " in a row that failed: the clone is in a loop.";
  }

  /** Where it was and how long it took, as far as the log tells. */
  private String course() {
    Optional<Run> run = diagnosis.decidingRun();
    String stage = run.flatMap(Run::lastStage).map(Narrative::during).orElse("");
    return stage + duration();
  }

  private String success() {
    return isFirstBoot()
        ? "The first boot of the image went through"
        : "Sysprep did what it was asked to";
  }

  private String duration() {
    return diagnosis
        .decidingRun()
        .flatMap(Run::duration)
        .filter(duration -> duration.compareTo(LONGEST_RUN) < 0)
        .map(Narrative::after)
        .orElse("");
  }

  private static String during(SysprepStage stage) {
    return switch (stage) {
      case STARTING -> " while it was starting";
      case PARSING -> " while it was reading its options";
      case VALIDATING_CLEANUP, VALIDATING_GENERALIZE -> " while it was still validating";
      case CLEANUP -> " while it was cleaning up";
      case GENERALIZE -> " while it was generalizing";
      case FINISHING -> "";
      case SPECIALIZE -> " in the specialize pass";
      case OOBE_SYSTEM -> " in the oobeSystem pass";
      case OOBE -> " in the out-of-box experience";
    };
  }

  private static String after(Duration duration) {
    return duration.isZero() ? "" : ", after " + Words.spoken(duration);
  }

  private void tellCause(Cause cause) {
    paragraph(cause.title());
    tellEvidence(cause);
    tellAnswerFile(cause);
    tellRemedies(cause.remedies());
  }

  private void tellEvidence(Cause cause) {
    List<Evidence> evidence = cause.evidence();
    if (evidence.isEmpty()) {
      return;
    }
    String code = cause.codes().stream().findFirst().map(Narrative::named).orElse("");
    item("", "You see it here" + code + ":");
    evidence.stream().limit(LINES_SHOWN).forEach(line -> item("  ", line.toString()));
    int more = evidence.size() - LINES_SHOWN;
    if (more > 0) {
      item("  ", "and " + Words.counted(more, "line", "follows", "follow") + " from it");
    }
    gap();
  }

  private void tellAnswerFile(Cause cause) {
    if (cause.answerFile().isEmpty()) {
      return;
    }
    item("", "It stands here in the answer file:");
    cause.answerFile().forEach(finding -> item("  ", finding.toString()));
    gap();
  }

  private static String named(ErrorCode code) {
    String symbol = code.symbol().map(name -> " " + name).orElse("");
    String meaning = code.meaning().map(text -> ", " + text).orElse("");
    return " (" + code + symbol + meaning + ")";
  }

  private void tellRemedies(List<Remedy> remedies) {
    item("", "What to do:");
    int number = 0;
    for (Remedy remedy : remedies) {
      number++;
      item("  " + number + ". ", remedy.toString());
    }
    gap();
  }

  /** The last that failed; one whose failure Sysprep got over is told where the run failed too. */
  private void tellProvider() {
    List<ProviderSpan> providers = diagnosis.decidingRun().map(Run::providers).orElse(List.of());
    providers.stream()
        .filter(span -> span.outcome() == ProviderSpan.Outcome.FAILED)
        .filter(span -> diagnosis.verdict() == Verdict.FAILED)
        .reduce((earlier, later) -> later)
        .flatMap(ProviderSpan::owner)
        .ifPresent(owner -> paragraph("The provider that failed is of " + owner.owner() + "."));
  }

  private void tellSuspects() {
    for (Cause suspect : diagnosis.suspects()) {
      paragraph("Worth knowing: " + suspect.title() + " " + suspect.remedies().get(0));
    }
  }

  private void tellRetry() {
    if (diagnosis.verdict() == Verdict.FAILED) {
      paragraph(
          switch (diagnosis.retry()) {
                case SAFE -> "May you run it again? Yes. ";
                case UNSAFE -> "May you run it again? Not on this machine. ";
                case UNKNOWN -> "May you run it again? That is not certain. ";
              }
              + diagnosis.retryReason());
    }
  }

  private void item(String label, String line) {
    text.paragraph(label, line);
  }

  private void paragraph(String sentence) {
    text.paragraph("", sentence);
    gap();
  }

  private void gap() {
    text.lines(List.of(""));
  }
}
