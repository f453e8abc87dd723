package io.sysprep.report;

import io.sysprep.diagnose.Diagnosis;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.RunResult;
import io.sysprep.run.Signals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    return result instanceof RunResult.HandedOver || result instanceof RunResult.Sealed
        ? Tone.WARNING
        : Tone.BAD;
  }

  @Override
  public String summary() {
    return result.explanation();
  }

  @Override
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Values(facts()));
    report().ifPresent(report -> blocks.add(blockers(report)));
    diagnosis().ifPresent(diagnosis -> blocks.addAll(new DiagnosisPart(diagnosis).blocks()));
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

  private Optional<PreflightReport> report() {
    return result instanceof RunResult.Refused refused ? refused.report() : Optional.empty();
  }

  private Optional<Diagnosis> diagnosis() {
    if (result instanceof RunResult.Failed failed) {
      return failed.signals().map(Signals::diagnosis);
    }
    if (result instanceof RunResult.TimedOut timedOut) {
      return Optional.of(timedOut.signals().diagnosis());
    }
    return result instanceof RunResult.Sealed sealed
        ? Optional.of(sealed.signals().diagnosis())
        : Optional.empty();
  }

  @Override
  public String json() {
    return result.toJson();
  }
}
