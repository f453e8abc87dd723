package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.Verdict;
import io.sysprep.diagnose.lines.LogSource;
import io.sysprep.diagnose.lines.LogTables;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the logs of a bundle and finds the one that decides. */
public final class BundleDiagnosis {

  private static final String ACTIONS = "setupact";
  private static final String ERRORS = "setuperr";

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
    errorLogs.values().forEach(source -> readErrors(source, actionLogs));
    return logs;
  }

  /** setuperr.log repeats the errors of setupact.log; where that tells the end, it adds nothing. */
  private void readErrors(LogSource source, Map<String, LogDiagnosis> actionLogs) {
    Optional<LogDiagnosis> beside = Optional.ofNullable(actionLogs.get(source.folder()));
    if (beside.filter(log -> log.judgement().isDeciding()).isPresent()) {
      return;
    }
    LogDiagnosis errors =
        LogDiagnosis.of(source, tables, beside.flatMap(LogDiagnosis::started), endOfLog);
    boolean adds = errors.verdict() == Verdict.FAILED || beside.isEmpty();
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
    List<LogDiagnosis> related =
        logs.stream().filter(log -> log.verdict() != Verdict.NOT_A_SYSPREP_LOG).toList();
    if (related.isEmpty()) {
      return logs.stream().findFirst();
    }
    LogDiagnosis latest = latest(related);
    List<LogDiagnosis> failures =
        related.stream()
            .filter(log -> log.verdict() == Verdict.FAILED)
            .filter(log -> !isOlder(log, latest))
            .toList();
    List<LogDiagnosis> explained =
        failures.stream().filter(log -> log.judgement().explained()).toList();
    if (!explained.isEmpty()) {
      return Optional.of(latest(explained));
    }
    return Optional.of(failures.isEmpty() ? latest : latest(failures));
  }

  private static LogDiagnosis latest(List<LogDiagnosis> logs) {
    List<Verdict> weight =
        List.of(Verdict.NO_FAILURE, Verdict.UNDECIDED, Verdict.SUCCEEDED, Verdict.FAILED);
    return logs.stream()
        .max(
            Comparator.comparing((LogDiagnosis log) -> log.ended().orElse(LocalDateTime.MIN))
                .thenComparing(log -> weight.indexOf(log.verdict())))
        .orElseThrow();
  }

  private static boolean isOlder(LogDiagnosis log, LogDiagnosis latest) {
    return log.ended().isPresent()
        && latest.started().isPresent()
        && log.ended().get().isBefore(latest.started().get());
  }
}
