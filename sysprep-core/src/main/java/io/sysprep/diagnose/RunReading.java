package io.sysprep.diagnose;

import io.sysprep.json.JsonObject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Reads one run of a log from the document of a diagnosis. */
final class RunReading {

  private RunReading() {}

  static List<Run> all(JsonObject document, String name) {
    return document.objects(name).stream().map(RunReading::of).toList();
  }

  static Run of(JsonObject run) {
    return new Run(
        run.text("file"),
        run.truth("firstBoot"),
        Math.toIntExact(run.number("firstLine")),
        Math.toIntExact(run.number("lastLine")),
        run.texts("options"),
        run.optionalText("mode"),
        run.truth("interactive"),
        run.objects("stages").stream().map(RunReading::stage).toList(),
        run.objects("providers").stream().map(RunReading::provider).toList(),
        run.texts("components"),
        time(run, "started"),
        time(run, "ended"),
        run.constant("verdict", Verdict.class),
        Math.toIntExact(run.number("errors")),
        Math.toIntExact(run.number("warnings")));
  }

  private static StageSpan stage(JsonObject span) {
    return new StageSpan(
        span.constant("stage", SysprepStage.class), time(span, "started"), time(span, "ended"));
  }

  private static ProviderSpan provider(JsonObject span) {
    return new ProviderSpan(
        span.text("method"),
        span.text("dll"),
        span.constant("stage", SysprepStage.class),
        time(span, "started"),
        time(span, "ended"),
        span.constant("outcome", ProviderSpan.Outcome.class));
  }

  private static Optional<LocalDateTime> time(JsonObject span, String name) {
    return span.optionalValue(name, "a local time", LocalDateTime::parse);
  }
}
