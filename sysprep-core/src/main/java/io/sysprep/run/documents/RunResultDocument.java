package io.sysprep.run.documents;

import io.sysprep.json.EmbeddedDocument;
import io.sysprep.json.JsonText;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.RunResult;
import io.sysprep.run.RunStep;
import io.sysprep.run.Signals;
import io.sysprep.run.traces.EvidenceArchive;
import io.sysprep.run.traces.Journal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A result as a document; its schema is the resource {@code run-result.schema.json}. */
public final class RunResultDocument {

  static final String VERSION = "1";

  private RunResultDocument() {}

  public static String of(RunResult result) {
    Optional<WindowsPath> folder = result.runFolder();
    Optional<Signals> signals = result.signals();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("result", result.outcome());
    document.put("sealed", result.isSealed());
    document.put("explanation", result.summary());
    document.put("machineState", result.machineState());
    document.put("machineStateText", result.machineState().text());
    document.put("nextStep", result.nextStep());
    document.put("remedies", result.remedies());
    document.put("step", step(result));
    document.put("silenceSeconds", silence(result).map(Duration::toSeconds));
    document.put("silenceMillis", silence(result).map(Duration::toMillis));
    document.put("runFolder", folder);
    document.put("journal", folder.map(at -> at.resolve(Journal.FILE_NAME)));
    document.put("archive", folder.map(at -> at.resolve(EvidenceArchive.FOLDER_NAME)));
    document.put("signals", signals.map(SignalsDocument::object));
    document.put("report", result.report().map(PreflightReport::toJson).map(EmbeddedDocument::new));
    return JsonText.of(document);
  }

  private static Optional<RunStep> step(RunResult result) {
    if (result instanceof RunResult.Failed failed) {
      return Optional.of(failed.step());
    }
    return result instanceof RunResult.Cancelled cancelled
        ? Optional.of(cancelled.step())
        : Optional.empty();
  }

  private static Optional<Duration> silence(RunResult result) {
    return result instanceof RunResult.TimedOut timedOut
        ? Optional.of(timedOut.silence())
        : Optional.empty();
  }
}
