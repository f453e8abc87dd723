package io.sysprep.run;

import io.sysprep.machine.MachineChange;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.redaction.Redaction;
import io.sysprep.run.documents.DryRunDocument;
import io.sysprep.words.Words;
import io.sysprep.words.WrappedText;
import java.util.List;

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

  /** {@return what would happen, in a sentence or two: first of all whether anything would} */
  public String summary() {
    String changed = "a run would make " + Words.counted(changes.size(), "change") + ".";
    if (report.isReady() && result.outcome() != RunResult.Outcome.REFUSED) {
      return Words.capitalized(changed) + " " + result.summary();
    }
    return "Nothing would happen: the run would be refused. "
        + result.summary()
        + " If nothing stood in the way, "
        + changed;
  }

  /** {@return the summary, what stands in the way, and the changes, one a line} */
  public String toText() {
    WrappedText text = new WrappedText();
    text.paragraph("", summary());
    if (!report.isReady()) {
      text.part(report.toText());
    }
    text.paragraph("", "");
    for (MachineChange change : changes) {
      text.lines(List.of(Redaction.byForm().text(change.toString())));
    }
    return text.toString();
  }

  /** {@return the summary} */
  @Override
  public String toString() {
    return summary();
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
