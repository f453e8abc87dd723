package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.lines.LogEntry;
import java.util.Optional;
import java.util.Set;

/**
 * The commands of the answer file that a first boot ran: the one that was run last, and how it
 * ended.
 *
 * <p>With WillReboot=OnRequest a command says by 0 that it is done, by 1 that it is done and wants
 * a restart, by 2 that it wants to be run again after one; all else is fatal (Microsoft Docs:
 * WillReboot). What runs them, SetupUGC, ends with 0 when all went well, and with 3 and more where
 * clones were seen to loop for ever.
 */
final class Commands {

  private static final Set<Long> REQUESTS = Set.of(0L, 1L, 2L);
  private static final long FIRST_FAILURE = 3;

  private String finished = "";
  private String failed = "";
  private long exit;
  private Optional<LogEntry> exitLine = Optional.empty();

  void finish(String command) {
    finished = command;
  }

  /** Notes how the command that finished last ended; the last that did not end well counts. */
  void exit(long code, LogEntry line) {
    if (code != 0) {
      failed = finished;
      exit = code;
      exitLine = Optional.of(line);
    }
  }

  /** {@return whether they failed, when what runs them ended with that code} */
  boolean haveFailed(long code) {
    return code >= FIRST_FAILURE || (code != 0 && !REQUESTS.contains(exit));
  }

  String failed() {
    return failed;
  }

  long exitCode() {
    return exit;
  }

  Optional<LogEntry> exitLine() {
    return exitLine;
  }
}
