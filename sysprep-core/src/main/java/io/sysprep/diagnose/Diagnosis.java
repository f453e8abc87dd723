package io.sysprep.diagnose;

import io.sysprep.diagnose.answers.AnswerFileJoin;
import io.sysprep.diagnose.lines.LogTables;
import io.sysprep.diagnose.runs.BundleDiagnosis;
import io.sysprep.diagnose.runs.EndOfLog;
import io.sysprep.diagnose.runs.Judgement;
import io.sysprep.diagnose.runs.LogDiagnosis;
import io.sysprep.unattend.Secret;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why Sysprep failed, or that it did not: the answer that logs give.
 *
 * <p>Needs no machine and no Windows. Reads each log once, whatever its size, in constant memory.
 *
 * <pre>{@code
 * Diagnosis why = Diagnosis.of(LogBundle.in(Path.of("exported-logs")));
 * if (why.verdict() == Verdict.FAILED) {
 *   Cause root = why.causes().get(0);
 *   System.out.println(root.id() + ": " + root.remedies());
 * }
 * }</pre>
 */
public final class Diagnosis {

  private final Judgement judgement;
  private final List<Cause> causes;
  private final List<Run> runs;
  private final Optional<Run> decidingRun;
  private final int unreadLines;
  private final List<String> logs;
  private final List<String> notes;

  Diagnosis(
      Judgement judgement,
      List<Run> runs,
      Optional<Run> decidingRun,
      int unreadLines,
      List<String> logs,
      List<String> notes) {
    this.judgement = judgement;
    this.causes = judgement.causes();
    this.runs = runs;
    this.decidingRun = decidingRun;
    this.unreadLines = unreadLines;
    this.logs = logs;
    this.notes = notes;
  }

  private Diagnosis(List<LogDiagnosis> read, LogBundle bundle, Collection<Secret> secrets) {
    Optional<LogDiagnosis> deciding = BundleDiagnosis.deciding(read);
    AnswerFileJoin answerFiles = new AnswerFileJoin(bundle.answerFiles());
    Collection<Secret> all = new ArrayList<>(secrets);
    all.addAll(answerFiles.secrets());
    SecretsHidden hidden = new SecretsHidden(all);
    this.judgement =
        hidden.in(deciding.isPresent() ? deciding.get().judgement() : Judgement.WITHOUT_LOGS);
    this.causes = joined(judgement.causes(), answerFiles);
    this.decidingRun =
        deciding.isPresent() ? hidden.in(deciding.get().deciding()) : Optional.empty();
    List<Run> allRuns = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int unread = 0;
    for (LogDiagnosis log : read) {
      for (Run run : log.runs()) {
        allRuns.add(hidden.in(run));
      }
      names.add(log.name());
      unread += log.unread();
    }
    this.runs = List.copyOf(allRuns);
    this.logs = List.copyOf(names);
    this.unreadLines = unread;
    List<String> told = new ArrayList<>(bundle.notes());
    told.addAll(answerFiles.notes());
    this.notes = List.copyOf(told);
  }

  private static List<Cause> joined(List<Cause> causes, AnswerFileJoin answerFiles) {
    List<Cause> joined = new ArrayList<>();
    for (Cause cause : causes) {
      joined.add(answerFiles.join(cause));
    }
    return List.copyOf(joined);
  }

  /**
   * Reads logs and tells what they show.
   *
   * @param logs the logs
   * @return the diagnosis
   * @throws LogReadException when a log cannot be read
   */
  public static Diagnosis of(LogBundle logs) {
    Objects.requireNonNull(logs, "logs");
    return of(logs, CauseTable.standard());
  }

  /**
   * Reads logs and tells what they show, with other causes than the library's own.
   *
   * @param logs the logs
   * @param causes the causes to know
   * @return the diagnosis
   * @throws LogReadException when a log cannot be read
   */
  public static Diagnosis of(LogBundle logs, CauseTable causes) {
    Objects.requireNonNull(logs, "logs");
    Objects.requireNonNull(causes, "causes");
    return of(logs, causes, EndOfLog.COPIED);
  }

  /**
   * Reads the logs of a machine on which nothing is written any more although Sysprep runs: what it
   * is known to hang at, at the place where the log ends, is then the cause.
   *
   * @param logs the logs
   * @return the diagnosis
   * @throws LogReadException when a log cannot be read
   */
  public static Diagnosis ofStalled(LogBundle logs) {
    Objects.requireNonNull(logs, "logs");
    return ofStalled(logs, CauseTable.standard());
  }

  /**
   * Reads the logs of a machine on which nothing is written any more although Sysprep runs, with
   * other causes than the library's own.
   *
   * @param logs the logs
   * @param causes the causes to know
   * @return the diagnosis
   * @throws LogReadException when a log cannot be read
   */
  public static Diagnosis ofStalled(LogBundle logs, CauseTable causes) {
    Objects.requireNonNull(logs, "logs");
    Objects.requireNonNull(causes, "causes");
    return of(logs, causes, EndOfLog.STALLED);
  }

  private static Diagnosis of(LogBundle logs, CauseTable causes, EndOfLog end) {
    LogTables tables = LogTables.of(causes.rules());
    return new Diagnosis(new BundleDiagnosis(tables, end).read(logs.sources()), logs, List.of());
  }

  static Diagnosis of(LogDiagnosis log, Collection<Secret> secrets) {
    return new Diagnosis(List.of(log), LogBundle.none(), secrets);
  }

  /** {@return what the logs prove about the last run} */
  public Verdict verdict() {
    return judgement.verdict();
  }

  /**
   * Gives the causes.
   *
   * @return the root cause first. After {@link Verdict#SUCCEEDED}, what was asked for and did not
   *     happen; after {@link Verdict#NO_FAILURE}, the harmless things that look like failures
   */
  public List<Cause> causes() {
    return causes;
  }

  /**
   * Gives what is worth knowing beside the causes.
   *
   * @return warnings; and, where the verdict is {@link Verdict#UNDECIDED}, what a machine is known
   *     to hang at where the log ends
   */
  public List<Cause> suspects() {
    return judgement.suspects();
  }

  /** {@return whether the same machine may run Sysprep again once the cause is put right} */
  public Retry retry() {
    return judgement.retry();
  }

  /** {@return why a retry is safe or not, in a sentence or two} */
  public String retryReason() {
    return judgement.retryReason();
  }

  /** {@return all runs of all logs, log by log in order} */
  public List<Run> runs() {
    return runs;
  }

  /** {@return the run that decides; empty when the logs are empty} */
  public Optional<Run> decidingRun() {
    return decidingRun;
  }

  /**
   * Counts the boots of a clone that failed one after the other, up to the one that decides.
   *
   * @return how many; from two on the clone is in a loop
   */
  public int failedBoots() {
    int count = 0;
    for (Run run : runsOfDecidingLog()) {
      count = run.firstBoot() && run.verdict() == Verdict.FAILED ? count + 1 : 0;
    }
    return count;
  }

  private List<Run> runsOfDecidingLog() {
    List<Run> ofLog = new ArrayList<>();
    for (Run run : runs) {
      if (decidingRun.isPresent() && run.file().equals(decidingRun.get().file())) {
        ofLog.add(run);
      }
    }
    return ofLog;
  }

  /** {@return how many lines are of no form that is known; they were searched all the same} */
  public int unreadLines() {
    return unreadLines;
  }

  /** {@return the names of the logs that were read} */
  public List<String> logs() {
    return logs;
  }

  /**
   * Tells what was not read.
   *
   * @return sentences: where logs were looked for in vain and what was expected there, which links
   *     and archives were passed over, which answer file could not be read
   */
  public List<String> notes() {
    return notes;
  }

  /** {@return what happened and why, in two sentences} */
  public String summary() {
    return Narrative.summary(this);
  }

  /**
   * Explains the diagnosis to a person.
   *
   * @return a text for a console: what happened, why, the lines that show it, what to do, and
   *     whether to try again; paragraphs are parted by blank lines
   */
  public String toText() {
    return Narrative.of(this);
  }

  /**
   * Gives the diagnosis as a document for programs.
   *
   * <p>It holds the verdict, whether a retry is safe and why, the causes and suspects with codes,
   * evidence and remedies, and the run that decides with its stages and providers.
   *
   * <p>Its schema is the file {@code META-INF/io.sysprep/diagnosis.schema.json} of the jar. While
   * {@code schemaVersion} stays the same, no member is removed, renamed or given another meaning;
   * members and words of enumerations may be added, so pass over those that you do not know.
   *
   * @return JSON (RFC 8259) that ends with a line feed
   */
  public String toJson() {
    return DiagnosisDocument.of(this);
  }

  /**
   * Reads a diagnosis that {@link #toJson()} wrote, here or elsewhere.
   *
   * @param text the document
   * @return the diagnosis; {@code toJson()} of it gives an equal document
   * @throws io.sysprep.UnreadableDocumentException if it is no such document, or of a version that
   *     this library does not read; the message names the place
   */
  public static Diagnosis fromJson(String text) {
    return DiagnosisReading.of(Objects.requireNonNull(text, "text"));
  }

  /** {@return the timeline of the run that decides; empty when its log shows no times} */
  public Optional<Timeline> timeline() {
    return decidingRun.flatMap(Timeline::of);
  }

  /** {@return the verdict and the root cause, on one line} */
  @Override
  public String toString() {
    return causes().isEmpty() ? verdict().name() : verdict() + ": " + causes().get(0).id();
  }
}
