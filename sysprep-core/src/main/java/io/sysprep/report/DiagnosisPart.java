package io.sysprep.report;

import io.sysprep.diagnose.Cause;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.ErrorCode;
import io.sysprep.diagnose.Evidence;
import io.sysprep.diagnose.Remedy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the logs show. */
record DiagnosisPart(Diagnosis diagnosis) implements ReportPart {

  @Override
  public String kind() {
    return "diagnosis";
  }

  @Override
  public String title() {
    return "Diagnosis";
  }

  @Override
  public Tone tone() {
    return switch (diagnosis.verdict()) {
      case SUCCEEDED -> Tone.GOOD;
      case FAILED -> Tone.BAD;
      default -> Tone.WARNING;
    };
  }

  /** The first paragraph of the narrative. */
  @Override
  public String summary() {
    return diagnosis.toText().strip().split("\\R\\R", 2)[0].replaceAll("\\R", " ");
  }

  @Override
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (!diagnosis.causes().isEmpty()) {
      blocks.add(new Block.Items(items()));
    }
    diagnosis.causes().stream().map(DiagnosisPart::evidence).forEach(blocks::add);
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("May it be retried", diagnosis.retryReason());
    blocks.add(new Block.Values(facts));
    picture().ifPresent(blocks::add);
    return blocks;
  }

  /** The root cause first; the order of the items keeps it, since the others weigh less. */
  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (Cause cause : diagnosis.causes()) {
      boolean root = items.isEmpty();
      items.add(
          new Item(
              cause.benign() ? Tone.NOTE : root ? Tone.BAD : Tone.WARNING,
              root ? "root cause" : "follows",
              cause.id(),
              cause.title(),
              cause.codes().stream().map(DiagnosisPart::said).collect(Collectors.joining(", ")),
              cause.remedies().stream().map(Remedy::text).toList()));
    }
    return items;
  }

  private static String said(ErrorCode code) {
    return code.spelling() + code.symbol().map(symbol -> " (" + symbol + ")").orElse("");
  }

  private static Block evidence(Cause cause) {
    return new Block.Lines(
        "Evidence of " + cause.id(), cause.evidence().stream().map(DiagnosisPart::line).toList());
  }

  private static String line(Evidence evidence) {
    return evidence.file() + ":" + evidence.line() + "  " + evidence.text();
  }

  private Optional<Block> picture() {
    return diagnosis
        .timeline()
        .map(timeline -> new Block.Picture("Timeline: " + timeline.title(), timeline.toSvg()));
  }

  @Override
  public String json() {
    return diagnosis.toJson();
  }
}
