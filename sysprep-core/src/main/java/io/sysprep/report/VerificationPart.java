package io.sysprep.report;

import io.sysprep.run.JournalEntry;
import io.sysprep.run.RecordedRun;
import io.sysprep.run.Verification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the machine is sealed now. */
record VerificationPart(Verification verification) implements ReportPart {

  @Override
  public String kind() {
    return "verification";
  }

  @Override
  public String title() {
    return "Verification";
  }

  @Override
  public Tone tone() {
    return switch (verification.standing()) {
      case SEALED -> Tone.GOOD;
      case NOT_GENERALIZED, NOT_SEALED, IN_PROGRESS, STARTED_SINCE -> Tone.NOTE;
      case UNPROVEN, NOT_CLEAN, INCONCLUSIVE -> Tone.WARNING;
      case BROKEN_OFF -> Tone.BAD;
    };
  }

  @Override
  public String summary() {
    return verification.summary();
  }

  @Override
  public List<Block> blocks() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("An image may be made", verification.isSealed() ? "yes" : "no");
    facts.put("What to do next", verification.nextStep());
    List<Block> blocks = new ArrayList<>(List.of(new Block.Values(facts)));
    verification.lastRun().ifPresent(run -> blocks.add(journal(run)));
    return blocks;
  }

  private static Block journal(RecordedRun run) {
    return new Block.Lines(
        "Journal of the last run, in " + run.folder(),
        run.entries().stream().map(VerificationPart::line).toList());
  }

  private static String line(JournalEntry entry) {
    String more = entry.text().isEmpty() ? "" : ": " + entry.text();
    return entry.at() + "  " + entry.step().text() + more;
  }

  @Override
  public String json() {
    return verification.toJson();
  }
}
