package io.sysprep.plan;

import io.sysprep.json.JsonObject;
import io.sysprep.json.JsonText;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan as a document and back; its schema is the resource {@code plan.schema.json}. */
final class PlanDocument {

  private static final String VERSION = "1";

  private PlanDocument() {}

  static String of(SysprepPlan plan) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("generalizes", plan.generalizes());
    document.put("target", plan.target());
    document.put("ending", plan.ending());
    document.put("answerFile", plan.answerFile());
    document.put("vmMode", plan.vmMode());
    document.put("showsDialogs", plan.showsDialogs());
    document.put("namesAnswerFileOnly", plan.namesAnswerFileOnly());
    document.put("windows", plan.windows().map(PlanDocument::object));
    document.put("deadlineMillis", plan.deadline().toMillis());
    document.put("patienceMillis", plan.patience().toMillis());
    document.put("destination", object(plan.destination()));
    document.put("severities", severities(plan.severityChanges()));
    document.put("remedies", plan.remedies());
    document.put("reason", plan.reason());
    document.put("waivers", plan.waivers().stream().map(PlanDocument::object).toList());
    return JsonText.of(document);
  }

  static SysprepPlan read(String text) {
    JsonObject document = JsonObject.parse("plan", text, VERSION);
    SysprepPlanBuilder plan =
        new SysprepPlanBuilder(
            document.truth("generalizes"), document.constant("target", Target.class));
    plan.ending = document.constant("ending", Ending.class);
    plan.answerFile = document.optionalText("answerFile").map(path -> path(document, path));
    plan.vmMode = document.truth("vmMode");
    plan.showsDialogs = document.truth("showsDialogs");
    plan.namesAnswerFileOnly = document.truth("namesAnswerFileOnly");
    plan.windows = document.optionalObject("windows").map(PlanDocument::windows);
    plan.deadline = Duration.ofMillis(document.number("deadlineMillis"));
    plan.patience = Duration.ofMillis(document.number("patienceMillis"));
    plan.destination = destination(document, document.object("destination"));
    plan.severityChanges.addAll(severities(document));
    document.texts("remedies").forEach(plan::withRemedy);
    plan.reason = document.optionalText("reason");
    document
        .objects("waivers")
        .forEach(waiver -> plan.waiving(waiver.text("check"), waiver.text("reason")));
    return plan.build();
  }

  private static WindowsPath path(JsonObject document, String path) {
    try {
      return WindowsPath.of(path);
    } catch (IllegalArgumentException e) {
      throw document.refusal("answerFile", "the absolute path of a file: " + e.getMessage());
    }
  }

  private static Map<String, Object> object(Destination destination) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", destination.id());
    object.put("profile", destination.profile());
    object.put("severities", severities(destination.changes()));
    return object;
  }

  private static List<Map<String, Object>> severities(List<SeverityChange> changes) {
    return changes.stream().map(PlanDocument::object).toList();
  }

  private static Map<String, Object> object(SeverityChange change) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("check", change.checkId());
    object.put("severity", change.severity());
    object.put("reason", change.reason());
    return object;
  }

  private static Destination destination(JsonObject document, JsonObject destination) {
    try {
      return new Destination(
          destination.text("id"), destination.text("profile"), severities(destination));
    } catch (IllegalArgumentException e) {
      throw document.refusal("destination", "a destination: " + e.getMessage());
    }
  }

  private static List<SeverityChange> severities(JsonObject holder) {
    return holder.objects("severities").stream()
        .map(
            change ->
                new SeverityChange(
                    change.text("check"),
                    change.constant("severity", CheckSeverity.class),
                    change.text("reason")))
        .toList();
  }

  private static Map<String, Object> object(Waiver waiver) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("check", waiver.checkId());
    object.put("reason", waiver.reason());
    return object;
  }

  private static Map<String, Object> object(WindowsVersion version) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("major", version.major());
    object.put("minor", version.minor());
    object.put("build", version.build());
    object.put("revision", version.revision());
    object.put("productName", version.productName());
    object.put("edition", version.edition());
    object.put("kind", version.kind());
    return object;
  }

  private static WindowsVersion windows(JsonObject version) {
    return new WindowsVersion(
        version.smallNumber("major"),
        version.smallNumber("minor"),
        version.smallNumber("build"),
        version.smallNumber("revision"),
        version.text("productName"),
        version.text("edition"),
        version.constant("kind", WindowsVersion.Kind.class));
  }
}
