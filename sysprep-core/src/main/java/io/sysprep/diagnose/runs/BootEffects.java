package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.MarkerTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Moves a first boot forward by what its markers say. */
final class BootEffects {

  private static final String COMPLETE = "IMAGE_STATE_COMPLETE";
  private static final String END = "END";

  private final CauseBook rules;

  BootEffects(CauseBook rules) {
    this.rules = rules;
  }

  void apply(RunSoFar run, LogEntry entry, MarkerTable.Hit hit) {
    run.note(RunSoFar.Sign.OF_BOOT);
    switch (hit.marker().kind()) {
      case BOOT_START -> run.note(RunSoFar.Sign.BOOT_STARTED);
      case STAGE_SUCCESS -> run.note(RunSoFar.Sign.STAGE_DONE);
      case BOOT_SUCCESS -> run.succeed();
      case IMAGE_STATE -> imageState(run, hit.captured("to"));
      case PROGRAM_EXIT -> code(hit).ifPresent(code -> programExit(run, entry, hit, code));
      case COMMAND -> run.commands.finish(hit.captured("command"));
      case COMMAND_EXIT -> code(hit).ifPresent(code -> run.commands.exit(code, entry));
      case COMMANDS_EXIT -> code(hit).ifPresent(code -> commandsExit(run, entry, code));
      default -> throw new IllegalArgumentException(hit.marker().kind() + " is not of a boot");
    }
  }

  private static OptionalLong code(MarkerTable.Hit hit) {
    return ExitCode.read(hit.captured("code"));
  }

  private static void imageState(RunSoFar run, String state) {
    if (state.equals(COMPLETE)) {
      run.succeed();
    }
  }

  private void programExit(RunSoFar run, LogEntry entry, MarkerTable.Hit hit, long code) {
    if (code != 0) {
      run.note(RunSoFar.Sign.GAVE_WAY);
      String said = entry.first().message().strip();
      entry.show(rules.ofCourse("program-failed", said, names(hit, said, code)));
    } else if (hit.marker().detail().equals(END)) {
      run.succeed();
    } else {
      run.note(RunSoFar.Sign.STAGE_DONE);
    }
  }

  private static Map<String, String> names(MarkerTable.Hit hit, String said, long code) {
    Map<String, String> names = new LinkedHashMap<>(hit.match().captures());
    names.put("said", said);
    names.put("code", hexadecimal(code));
    return names;
  }

  /** The command's own exit code is the evidence that comes first. */
  private void commandsExit(RunSoFar run, LogEntry entry, long code) {
    if (!run.commands.haveFailed(code)) {
      return;
    }
    run.note(RunSoFar.Sign.GAVE_WAY);
    Map<String, String> names = new LinkedHashMap<>();
    names.put("command", run.commands.failed().isEmpty() ? "(not named)" : run.commands.failed());
    names.put("code", hexadecimal(run.commands.exitCode()));
    names.put("pass", run.pass().isEmpty() ? "specialize" : run.pass());
    Optional<CauseBook.Hit> shown = rules.ofCourse("command-failed", run.commands.failed(), names);
    run.commands.exitLine().ifPresent(line -> show(run, line, shown));
    entry.show(shown);
  }

  private static void show(RunSoFar run, LogEntry entry, Optional<CauseBook.Hit> shown) {
    entry.show(shown);
    run.clues.add(entry, shown);
  }

  private static String hexadecimal(long code) {
    return "0x" + Long.toHexString(code);
  }
}
