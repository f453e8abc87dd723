package io.sysprep.report;

import io.sysprep.machine.MachineChange;
import io.sysprep.run.DryRun;
import io.sysprep.words.Words;
import java.util.List;

/** What a run would do. */
record DryRunPart(DryRun dryRun) implements ReportPart {

  @Override
  public String kind() {
    return "dry-run";
  }

  @Override
  public String title() {
    return "Dry run";
  }

  @Override
  public Tone tone() {
    return dryRun.report().isReady() ? Tone.GOOD : Tone.BAD;
  }

  @Override
  public String summary() {
    String changes = Words.counted(dryRun.changes().size(), "change");
    return dryRun.report().isReady()
        ? "A run would make " + changes + "."
        : "Nothing would happen, because preflight blocks; else a run would make " + changes + ".";
  }

  @Override
  public List<Block> blocks() {
    return List.of(
        new Block.Lines("Command line", List.of(dryRun.commandLine())),
        new Block.Lines(
            "Changes, in order", dryRun.changes().stream().map(MachineChange::toString).toList()));
  }

  @Override
  public String json() {
    return dryRun.toJson();
  }
}
