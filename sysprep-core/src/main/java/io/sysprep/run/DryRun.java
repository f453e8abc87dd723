package io.sysprep.run;

import io.sysprep.machine.MachineChange;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.redaction.Redaction;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a run would do, found by the same executor over a copy of the machine that is thrown away.
 *
 * @param report the preflight; the changes are told even when it blocks
 * @param commandLine what would be launched, as a person would type it
 * @param changes each change that the SDK would make, in order; what Sysprep itself changes is not
 *     told
 * @param result what the run would come to if Sysprep succeeds; {@link RunResult.Refused} when the
 *     preflight blocks
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
        .map(Redaction.byForm()::text)
        .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
  }

  /**
   * Gives the dry run as a document for programs.
   *
   * <p>It holds what would be launched, the changes in order, each with its kind and its text, and
   * the documents of {@link PreflightReport#toJson()} and {@link RunResult#toJson()}.
   *
   * <p>Its schema is the file {@code META-INF/io.sysprep/dry-run.schema.json} of the jar. While
   * {@code schemaVersion} stays the same, no member is removed, renamed or given another meaning;
   * members and words of enumerations may be added, so pass over those that you do not know.
   *
   * @return JSON (RFC 8259) that ends with a line feed
   */
  public String toJson() {
    return DryRunDocument.of(this);
  }
}
