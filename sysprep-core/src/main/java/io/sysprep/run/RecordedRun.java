package io.sysprep.run;

import io.sysprep.machine.WindowsPath;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A run as its journal tells it.
 *
 * @param folder the folder with the journal and the archived logs
 * @param entries the entries in order, at least one
 */
public record RecordedRun(WindowsPath folder, List<JournalEntry> entries) {

  /** Copies the list. */
  public RecordedRun {
    entries = List.copyOf(entries);
  }

  /** {@return the last entry: the step that was begun last} */
  public JournalEntry last() {
    return entries.get(entries.size() - 1);
  }

  /** {@return the result as it was recorded; empty when the run broke off before it was known} */
  public Optional<String> result() {
    return entries.stream()
        .filter(entry -> entry.step() == RunStep.RESULT)
        .map(JournalEntry::text)
        .findFirst();
  }

  /** {@return when sysprep.exe was launched; empty when it was not, as far as the journal tells} */
  public Optional<Instant> launched() {
    return entries.stream()
        .filter(entry -> entry.step() == RunStep.LAUNCH)
        .map(JournalEntry::at)
        .findFirst();
  }

  /**
   * {@return what state the run left the machine in; empty when it broke off before that was known}
   */
  public Optional<MachineState> machineState() {
    return result()
        .flatMap(
            result ->
                Arrays.stream(MachineState.values())
                    .filter(state -> result.startsWith(state + ":"))
                    .findFirst());
  }
}
