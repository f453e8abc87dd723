package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.Verdict;
import io.sysprep.diagnose.lines.LogSource;
import io.sysprep.diagnose.lines.LogTables;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the logs of a bundle and finds the one that decides. */
public final class BundleDiagnosis {

  private static final String ACTIONS = "setupact";
  private static final String ERRORS = "setuperr";

  /** Of logs that end at the same time, which one outweighs those before it. */
  private static final List<Verdict> WEIGHT =
      List.of(Verdict.NO_FAILURE, Verdict.UNDECIDED, Verdict.SUCCEEDED, Verdict.FAILED);

  private final LogTables tables;
  private final EndOfLog endOfLog;
  private final List<LogDiagnosis> logs = new ArrayList<>();

  public BundleDiagnosis(LogTables tables, EndOfLog endOfLog) {
    this.tables = tables;
    this.endOfLog = endOfLog;
  }

  public List<LogDiagnosis> read(List<LogSource> sources) {
    Map<String, LogSource> errorLogs = new LinkedHashMap<>();
    Map<String, LogDiagnosis> actionLogs = new LinkedHashMap<>();
    for (LogSource source : sources) {
      if (source.fileName().startsWith(ERRORS)) {
        errorLogs.put(source.folder() + "/" + source.fileName(), source);
      } else {
        LogDiagnosis log = LogDiagnosis.of(source, tables, Optional.empty(), endOfLog);
        logs.add(log);
        if (source.fileName().startsWith(ACTIONS)) {
          actionLogs.put(source.folder(), log);
        }
      }
    }
    for (LogSource source : errorLogs.values()) {
      readErrors(source, actionLogs);
    }
    return logs;
  }

  /** setuperr.log repeats the errors of setupact.log; where that tells the end, it adds nothing. */
  private void readErrors(LogSource source, Map<String, LogDiagnosis> actionLogs) {
    LogDiagnosis beside = actionLogs.get(source.folder());
    if (beside != null && beside.judgement().isDeciding()) {
      return;
    }
    Optional<LocalDateTime> since = beside == null ? Optional.empty() : beside.started();
    LogDiagnosis errors = LogDiagnosis.of(source, tables, since, endOfLog);
    boolean adds = errors.verdict() == Verdict.FAILED || beside == null;
    if (adds) {
      logs.add(errors);
    }
  }

  /**
   * Chooses the log that decides: the failure that is not older than what came last, rather one
   * that says why, else what came last. The logs of the installation that the image was built from
   * lie beside those of its capture and are older.
   */
  public static Optional<LogDiagnosis> deciding(List<LogDiagnosis> logs) {
    List<LogDiagnosis> related = new ArrayList<>();
    for (LogDiagnosis log : logs) {
      if (log.verdict() != Verdict.NOT_A_SYSPREP_LOG) {
        related.add(log);
      }
    }
    if (related.isEmpty()) {
      return logs.isEmpty() ? Optional.empty() : Optional.of(logs.get(0));
    }
    LogDiagnosis latest = latest(related);
    List<LogDiagnosis> failures = new ArrayList<>();
    List<LogDiagnosis> explained = new ArrayList<>();
    for (LogDiagnosis log : related) {
      if (log.verdict() == Verdict.FAILED && !isOlder(log, latest)) {
        failures.add(log);
        if (log.judgement().explained()) {
          explained.add(log);
        }
      }
    }
    if (!explained.isEmpty()) {
      return Optional.of(latest(explained));
    }
    return Optional.of(failures.isEmpty() ? latest : latest(failures));
  }

  private static LogDiagnosis latest(List<LogDiagnosis> logs) {
    LogDiagnosis latest = logs.get(0);
    for (LogDiagnosis log : logs) {
      latest = isAfter(log, latest) ? log : latest;
    }
    return latest;
  }

  private static boolean isAfter(LogDiagnosis log, LogDiagnosis other) {
    LocalDateTime ended = log.ended().orElse(LocalDateTime.MIN);
    int byEnd = ended.compareTo(other.ended().orElse(LocalDateTime.MIN));
    return byEnd > 0
        || (byEnd == 0 && WEIGHT.indexOf(log.verdict()) > WEIGHT.indexOf(other.verdict()));
  }

  private static boolean isOlder(LogDiagnosis log, LogDiagnosis latest) {
    return log.ended().isPresent()
        && latest.started().isPresent()
        && log.ended().get().isBefore(latest.started().get());
  }
}
