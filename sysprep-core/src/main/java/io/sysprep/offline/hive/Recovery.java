package io.sysprep.offline.hive;

import io.sysprep.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is to be read of a hive, after what its logs hold.
 *
 * @param root the offset of the root key
 * @param bins how many bytes the bins have
 * @param logged what is laid over the hive's file, in this order
 * @param condition what to tell people of it
 */
record Recovery(int root, int bins, List<LoggedBytes> logged, HiveCondition condition) {

  static Recovery of(BaseBlock hive) {
    if (hive.isClean()) {
      String clean = hive.file().getFileName() + " was closed cleanly.";
      return of(hive, new HiveCondition(HiveCondition.Kind.CLEAN, clean));
    }
    List<Log> logs = LogFiles.beside(hive).applicable();
    return logs.isEmpty() ? incomplete(hive) : recovered(hive, logs);
  }

  private static Recovery of(BaseBlock hive, HiveCondition condition) {
    return new Recovery(hive.root(), hive.bins(), List.of(), condition);
  }

  private static Recovery recovered(BaseBlock hive, List<Log> logs) {
    List<LoggedBytes> logged = new ArrayList<>();
    logs.forEach(log -> logged.addAll(log.logged()));
    Log last = logs.get(logs.size() - 1);
    String text =
        unclean(hive)
            + " "
            + Words.counted(logs.stream().mapToInt(Log::entries).sum(), "entry", "was", "were")
            + " read from "
            + logs.stream()
                .map(log -> log.block().file().getFileName().toString())
                .collect(Collectors.joining(" and "))
            + " as Windows itself would.";
    return new Recovery(
        last.block().root(),
        last.bins(),
        logged,
        new HiveCondition(HiveCondition.Kind.RECOVERED, text));
  }

  private static Recovery incomplete(BaseBlock hive) {
    if (!hive.sound()) {
      throw HiveException.at(
          hive.file(), 0, "the checksum of the base block is wrong, and no log beside repairs it");
    }
    Optional<String> names = LogFiles.names(hive.file());
    String logs =
        names
                .map(
                    found ->
                        found + " " + (found.contains(" and ") ? "hold" : "holds") + " nothing")
                .orElse("No log lies beside it")
            + " that completes it: what was written last may be missing.";
    return of(hive, new HiveCondition(HiveCondition.Kind.DIRTY, unclean(hive) + " " + logs));
  }

  private static String unclean(BaseBlock hive) {
    String reason =
        hive.sound()
            ? "its sequence numbers are "
                + Integer.toUnsignedString(hive.primarySequence())
                + " and "
                + Integer.toUnsignedString(hive.secondarySequence())
            : "the checksum of its base block is wrong";
    return hive.file().getFileName() + " was not closed cleanly: " + reason + ".";
  }
}
