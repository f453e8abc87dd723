package io.sysprep.run;

import io.sysprep.machine.MachineChange;
import io.sysprep.preflight.PreflightReport;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a run would do, found by the same executor over a copy of the machine that is thrown away.
 *
 * @param report the preflight; the changes are told even when it blocks
 * @param commandLine what would be launched, as a person would type it
 * @param changes each change that the SDK would make, in order; what Sysprep itself changes is not
 *     told
 * @param result what the run would come to if Sysprep succeeds
 */
public record DryRun(
    PreflightReport report, String commandLine, List<MachineChange> changes, RunResult result) {

  /** Copies the list. */
  public DryRun {
    changes = List.copyOf(changes);
  }

  /** {@return the changes as text, one a line} */
  public String toText() {
    return changes.stream()
        .map(MachineChange::toString)
        .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
  }
}
