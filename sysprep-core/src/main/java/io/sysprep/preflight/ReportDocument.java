package io.sysprep.preflight;

import io.sysprep.json.JsonObject;
import io.sysprep.json.JsonText;
import io.sysprep.plan.SeverityChange;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.redaction.Redaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A report as a document; its schema is the resource {@code preflight-report.schema.json}. */
final class ReportDocument {

  static final String VERSION = "1";

  private ReportDocument() {}

  static String of(PreflightReport report) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("ready", report.isReady());
    document.put("commandLine", report.plan().commandLine());
    document.put("reason", report.plan().reason().map(Redaction.byForm()::text));
    document.put("destination", destination(report.plan()));
    document.put("plan", redacted(JsonObject.parse("plan", report.plan().toJson()).members()));
    document.put("results", report.results().stream().map(ReportDocument::result).toList());
    return JsonText.of(document);
  }

  /** Reasons are people's words, and may hold what none of them should. */
  private static Object redacted(Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, Object> copy = new LinkedHashMap<>();
      object.forEach((name, member) -> copy.put(String.valueOf(name), redacted(member)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(ReportDocument::redacted).toList();
    }
    return value instanceof String text ? Redaction.byForm().text(text) : value;
  }

  private static Map<String, Object> destination(SysprepPlan plan) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", plan.destination().id());
    object.put("profile", plan.destination().profile());
    object.put(
        "severities",
        Stream.concat(plan.severityChanges().stream(), plan.destination().changes().stream())
            .map(ReportDocument::severity)
            .toList());
    return object;
  }

  private static Map<String, Object> severity(SeverityChange change) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("check", change.checkId());
    object.put("severity", change.severity());
    object.put("reason", change.reason());
    return object;
  }

  private static Map<String, Object> result(CheckResult result) {
    CheckDescription description = result.description();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", result.id());
    object.put("title", description.title());
    object.put("outcome", result.outcome());
    object.put("blocks", result.blocks());
    object.put("text", result.text());
    object.put("data", result.data().members());
    object.put("remedy", result.remedy());
    object.put("remedies", result.remedyIds());
    object.put("waived", waived(result));
    object.put("toBeMended", toBeMended(result));
    object.put("why", description.why());
    object.put("worst", description.worst());
    object.put("reads", description.reads().stream().sorted().toList());
    object.put("fallsBackTo", description.fallsBackTo().stream().sorted().toList());
    object.put("usualRemedy", description.remedy());
    object.put("reference", description.reference());
    return object;
  }

  private static Optional<Map<String, Object>> waived(CheckResult result) {
    return result instanceof CheckResult.Waived waived
        ? Optional.of(waived(waived))
        : Optional.empty();
  }

  private static Map<String, Object> waived(CheckResult.Waived result) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("reason", Redaction.byForm().text(result.waiver().reason()));
    object.putAll(found(result.original()));
    return object;
  }

  private static Optional<Map<String, Object>> toBeMended(CheckResult result) {
    return result instanceof CheckResult.ToBeMended mended
        ? Optional.of(found(mended.original()))
        : Optional.empty();
  }

  private static Map<String, Object> found(CheckResult original) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("outcome", original.outcome());
    object.put("text", original.text());
    object.put("remedy", original.remedy());
    return object;
  }
}
