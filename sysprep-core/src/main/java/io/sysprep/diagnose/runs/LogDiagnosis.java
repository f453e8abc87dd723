package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.LogReadException;
import io.sysprep.diagnose.Run;
import io.sysprep.diagnose.Verdict;
import io.sysprep.diagnose.lines.LineScanner;
import io.sysprep.diagnose.lines.LogDecoder;
import io.sysprep.diagnose.lines.LogSource;
import io.sysprep.diagnose.lines.LogTables;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one log says.
 *
 * @param name the log
 * @param runs its runs, in order
 * @param judgement what the run that decides amounts to
 * @param deciding the run that decides; empty for an empty log
 * @param unread the entries that are of no known form
 */
public record LogDiagnosis(
    String name, List<Run> runs, Judgement judgement, Optional<Run> deciding, int unread) {

  static LogDiagnosis of(
      LogSource source, LogTables tables, Optional<LocalDateTime> since, EndOfLog endOfLog) {
    RunSlicer slicer = new RunSlicer(source.name(), tables, LogEventListener.NONE, since);
    LineScanner scanner = new LineScanner(tables, slicer);
    try (InputStream in = source.open()) {
      new LogDecoder(scanner).drain(in);
    } catch (IOException e) {
      throw new LogReadException(source.name(), e);
    }
    return of(source.name(), tables, slicer, scanner.lastTextLine(), endOfLog);
  }

  static LogDiagnosis of(
      String name, LogTables tables, RunSlicer slicer, int lastLine, EndOfLog endOfLog) {
    List<Run> runs = new ArrayList<>();
    List<Judgement> judgements = new ArrayList<>();
    List<RunSoFar> recorded = slicer.runs();
    int unread = 0;
    for (int i = 0; i < recorded.size(); i++) {
      boolean last = i == recorded.size() - 1;
      int end = last ? lastLine : recorded.get(i + 1).firstLine - 1;
      Judgement judgement =
          RunJudge.judge(recorded.get(i), tables.rules(), last ? endOfLog : EndOfLog.GROWING);
      judgements.add(judgement);
      runs.add(recorded.get(i).toRun(judgement.verdict(), end));
      unread += recorded.get(i).unread();
    }
    int deciding = deciding(recorded, judgements);
    return new LogDiagnosis(
        name,
        List.copyOf(runs),
        deciding < 0 ? nothing() : whole(recorded, judgements, deciding),
        deciding < 0 ? Optional.empty() : Optional.of(runs.get(deciding)),
        unread);
  }

  /** A boot that only says that it cannot go on does so for what failed in the boot before. */
  private static Judgement whole(List<RunSoFar> runs, List<Judgement> judgements, int deciding) {
    Judgement judgement = judgements.get(deciding);
    int before = deciding - 1;
    boolean goesOn =
        judgement.verdict() == Verdict.FAILED
            && !judgement.explained()
            && before >= 0
            && runs.get(deciding).shows(RunSoFar.Sign.OF_BOOT)
            && runs.get(before).shows(RunSoFar.Sign.OF_BOOT);
    if (!goesOn) {
      return judgement;
    }
    Judgement earlier = whole(runs, judgements, before);
    return earlier.verdict() == Verdict.FAILED && earlier.explained()
        ? judgement.because(earlier)
        : judgement;
  }

  /** An empty log decides nothing: it may be one that Sysprep has not written to yet. */
  private static Judgement nothing() {
    return Judgement.without(Verdict.UNDECIDED, List.of(), List.of());
  }

  /**
   * The last run decides, and a boot is one. setuperr.log does not say where runs begin, so lines
   * there that prove nothing do not outweigh the failure above them.
   */
  private static int deciding(List<RunSoFar> runs, List<Judgement> judgements) {
    int last = judgements.size() - 1;
    for (int i = last; i >= 0; i--) {
      if (hasBeginning(runs.get(i)) || judgements.get(i).isDeciding()) {
        return i;
      }
    }
    return last;
  }

  private static boolean hasBeginning(RunSoFar run) {
    return run.shows(RunSoFar.Sign.ANNOUNCED) || run.shows(RunSoFar.Sign.BOOT_STARTED);
  }

  Verdict verdict() {
    return judgement.verdict();
  }

  Optional<LocalDateTime> started() {
    return deciding.isPresent() ? deciding.get().started() : Optional.empty();
  }

  Optional<LocalDateTime> ended() {
    return deciding.isPresent() ? deciding.get().ended() : Optional.empty();
  }
}
