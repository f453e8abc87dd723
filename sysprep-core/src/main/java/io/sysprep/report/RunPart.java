package io.sysprep.report;

import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.RunResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of a run. */
record RunPart(RunResult result) implements ReportPart {

  @Override
  public String kind() {
    return "run";
  }

  @Override
  public String title() {
    return "Run";
  }

  @Override
  public Tone tone() {
    if (result.isSealed()) {
      return Tone.GOOD;
    }
    return switch (result.outcome()) {
      case HANDED_OVER, SEALED -> Tone.WARNING;
      case REFUSED, FAILED, TIMED_OUT, CANCELLED -> Tone.BAD;
    };
  }

  @Override
  public String summary() {
    return result.summary();
  }

  @Override
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Values(facts()));
    result.report().ifPresent(report -> blocks.add(blockers(report)));
    result.diagnosis().ifPresent(diagnosis -> blocks.addAll(new DiagnosisPart(diagnosis).blocks()));
    return blocks;
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("The machine", result.machineState().text());
    facts.put("What to do next", result.nextStep());
    result.runFolder().ifPresent(folder -> facts.put("Journal and logs", folder.toString()));
    return facts;
  }

  private static Block blockers(PreflightReport report) {
    return new Block.Items(report.blockers().stream().map(PreflightPart::item).toList());
  }

  @Override
  public String json() {
    return result.toJson();
  }
}
