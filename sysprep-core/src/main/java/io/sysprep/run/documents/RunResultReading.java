package io.sysprep.run.documents;

import io.sysprep.json.JsonObject;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.MachineState;
import io.sysprep.run.RunResult;
import io.sysprep.run.RunStep;
import io.sysprep.run.Signals;
import java.time.Duration;
import java.util.Optional;

/** Reads what {@link RunResultDocument} wrote. */
public record RunResultReading(JsonObject document) {

  private static final String PATH = "a path of Windows";

  public static RunResult of(String text) {
    return new RunResultReading(JsonObject.parse("run result", text, RunResultDocument.VERSION))
        .result();
  }

  private RunResult result() {
    return switch (document.text("result")) {
      case "SEALED" -> new RunResult.Sealed(explanation(), state(), folder(), signals());
      case "HANDED_OVER" -> new RunResult.HandedOver(explanation(), folder());
      case "REFUSED" -> new RunResult.Refused(explanation(), report(), state(), anyFolder());
      case "FAILED" ->
          new RunResult.Failed(
              explanation(),
              state(),
              step(),
              anyFolder(),
              document.optionalObject("signals").map(SignalsReading::of));
      case "TIMED_OUT" ->
          new RunResult.TimedOut(explanation(), state(), folder(), silence(), signals());
      case "CANCELLED" -> new RunResult.Cancelled(explanation(), state(), step(), anyFolder());
      default -> throw document.refusal("result", "one of the six results");
    };
  }

  private String explanation() {
    return document.text("explanation");
  }

  private MachineState state() {
    return document.constant("machineState", MachineState.class);
  }

  private RunStep step() {
    return document.constant("step", RunStep.class);
  }

  private Duration silence() {
    return Duration.ofMillis(document.number("silenceMillis"));
  }

  private WindowsPath folder() {
    return document.value("runFolder", PATH, WindowsPath::of);
  }

  private Optional<WindowsPath> anyFolder() {
    return document.optionalValue("runFolder", PATH, WindowsPath::of);
  }

  private Signals signals() {
    return SignalsReading.of(document.object("signals"));
  }

  private Optional<PreflightReport> report() {
    return document
        .optionalObject("report")
        .map(JsonObject::document)
        .map(PreflightReport::fromJson);
  }
}
