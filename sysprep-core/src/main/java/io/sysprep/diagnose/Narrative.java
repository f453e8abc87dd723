package io.sysprep.diagnose;

import io.sysprep.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Tells a diagnosis as a colleague would: what happened, why, how one sees it, what to do. */
final class Narrative {

  private static final int LINES_SHOWN = 3;
  private static final int LONGEST_LINE = 160;

  /** What lies further apart is lines of several runs that nothing parts. */
  private static final Duration LONGEST_RUN = Duration.ofHours(24);

  private final Diagnosis diagnosis;
  private final StringBuilder text = new StringBuilder();

  private Narrative(Diagnosis diagnosis) {
    this.diagnosis = diagnosis;
  }

  static String of(Diagnosis diagnosis) {
    Narrative narrative = new Narrative(diagnosis);
    narrative.tellOutcome();
    diagnosis.causes().forEach(narrative::tellCause);
    narrative.tellSuspects();
    narrative.tellRetry();
    return narrative.text.toString();
  }

  private void tellOutcome() {
    paragraph(
        switch (diagnosis.verdict()) {
          case SUCCEEDED -> success() + duration() + ".";
          case FAILED -> "Sysprep failed" + course() + ".";
          case NO_FAILURE -> "These logs show no failure, and no end of a run either.";
          case NOT_A_SYSPREP_LOG ->
              "These logs are not Sysprep's, nor of the first boot of an image.";
          case UNDECIDED ->
              "A run began"
                  + course()
                  + ", and the logs do not tell how it went on. Look for a"
                  + " later copy of them.";
        });
  }

  /** Where it was and how long it took, as far as the log tells. */
  private String course() {
    Optional<Run> run = diagnosis.decidingRun();
    String stage = run.flatMap(Run::lastStage).map(Narrative::during).orElse("");
    return stage + duration();
  }

  private String success() {
    boolean firstBoot =
        diagnosis
            .decidingRun()
            .flatMap(Run::lastStage)
            .filter(SysprepStage::isFirstBoot)
            .isPresent();
    return firstBoot
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
      case SPECIALIZE -> " in the specialize pass of the first boot";
      case OOBE_SYSTEM -> " in the oobeSystem pass of the first boot";
      case OOBE -> " in the out-of-box experience";
    };
  }

  private static String after(Duration duration) {
    return duration.isZero() ? "" : ", after " + Words.spoken(duration);
  }

  private void tellCause(Cause cause) {
    paragraph(cause.title());
    tellEvidence(cause);
    tellRemedies(cause.remedies());
  }

  private void tellEvidence(Cause cause) {
    List<Evidence> evidence = cause.evidence();
    if (evidence.isEmpty()) {
      return;
    }
    text.append("You see it here");
    if (!cause.codes().isEmpty()) {
      text.append(" (").append(named(cause.codes().get(0))).append(')');
    }
    text.append(":\n");
    evidence.stream().limit(LINES_SHOWN).forEach(line -> item("  ", shortened(line.toString())));
    if (evidence.size() > LINES_SHOWN) {
      item(
          "  ",
          "and " + Words.counted(evidence.size() - LINES_SHOWN, "line") + " that follow from it");
    }
    text.append('\n');
  }

  private static String named(ErrorCode code) {
    String symbol = code.symbol().map(name -> " " + name).orElse("");
    return code + symbol + code.meaning().map(meaning -> ", " + meaning).orElse("");
  }

  private static String shortened(String evidence) {
    String line = evidence.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE - 3) + "...";
  }

  private void tellRemedies(List<Remedy> remedies) {
    text.append("What to do:\n");
    int number = 0;
    for (Remedy remedy : remedies) {
      number++;
      item("  " + number + ". ", remedy.toString());
    }
    text.append('\n');
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

  private void item(String indent, String line) {
    text.append(indent).append(line).append('\n');
  }

  private void paragraph(String sentence) {
    text.append(sentence).append("\n\n");
  }
}
