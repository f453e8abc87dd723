package io.sysprep.report;

import io.sysprep.json.EmbeddedDocument;
import io.sysprep.json.JsonText;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.Waiver;
import java.util.LinkedHashMap;
import java.util.Map;

/** A report as a document; its schema is the resource {@code report.schema.json}. */
final class JsonFace {

  private static final String VERSION = "1";

  private JsonFace() {}

  static String of(Report report) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("tone", report.tone());
    document.put("summary", report.summary());
    document.put("header", header(report.header()));
    document.put("parts", report.parts().stream().map(JsonFace::part).toList());
    return JsonText.of(document);
  }

  private static Map<String, Object> header(ReportHeader header) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("at", header.at());
    object.put("sdk", header.sdk());
    object.put("jvm", header.jvm());
    object.put("machine", header.machine().map(JsonFace::machine));
    object.put("plan", header.plan().map(JsonFace::plan));
    return object;
  }

  private static Map<String, Object> machine(ReportedMachine machine) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", machine.name());
    object.put("product", machine.product());
    object.put("version", machine.version());
    object.put("edition", machine.edition());
    object.put("architecture", machine.architecture());
    return object;
  }

  private static Map<String, Object> plan(SysprepPlan plan) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("commandLine", plan.commandLine());
    object.put("reason", plan.reason());
    object.put("deadlineSeconds", plan.deadline().toSeconds());
    object.put("ending", plan.ending());
    object.put("waivers", plan.waivers().stream().map(JsonFace::waiver).toList());
    return object;
  }

  private static Map<String, Object> waiver(Waiver waiver) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("checkId", waiver.checkId());
    object.put("reason", waiver.reason());
    return object;
  }

  private static Map<String, Object> part(ReportPart part) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", part.kind());
    object.put("title", part.title());
    object.put("tone", part.tone());
    object.put("summary", part.summary());
    object.put("document", new EmbeddedDocument(part.json()));
    return object;
  }
}
