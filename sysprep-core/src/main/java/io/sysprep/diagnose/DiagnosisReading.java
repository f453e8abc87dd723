package io.sysprep.diagnose;

import io.sysprep.diagnose.runs.Judgement;
import io.sysprep.json.JsonObject;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link DiagnosisDocument} wrote. */
final class DiagnosisReading {

  private DiagnosisReading() {}

  static Diagnosis of(String text) {
    JsonObject document = JsonObject.parse("diagnosis", text, DiagnosisDocument.VERSION);
    Optional<Run> deciding = document.optionalObject("run").map(RunReading::of);
    return new Diagnosis(
        judgement(document),
        runs(document, deciding),
        deciding,
        Math.toIntExact(document.number("unreadLines")),
        document.texts("logs"),
        document.texts("notes"));
  }

  private static Judgement judgement(JsonObject document) {
    return Judgement.told(
        document.constant("verdict", Verdict.class),
        causes(document, "causes"),
        causes(document, "suspects"),
        document.constant("retry", Retry.class),
        document.text("retryReason"));
  }

  private static List<Run> runs(JsonObject document, Optional<Run> deciding) {
    List<Run> runs = new ArrayList<>(RunReading.all(document, "runsBefore"));
    deciding.ifPresent(runs::add);
    runs.addAll(RunReading.all(document, "runsAfter"));
    return List.copyOf(runs);
  }

  private static List<Cause> causes(JsonObject document, String name) {
    return document.objects(name).stream().map(DiagnosisReading::cause).toList();
  }

  private static Cause cause(JsonObject cause) {
    return new Cause(
        cause.text("id"),
        cause.text("title"),
        names(cause.object("names")),
        cause.objects("codes").stream().map(DiagnosisReading::code).toList(),
        cause.objects("evidence").stream().map(DiagnosisReading::evidence).toList(),
        cause.objects("answerFile").stream().map(DiagnosisReading::finding).toList(),
        cause.objects("remedies").stream().map(DiagnosisReading::remedy).toList(),
        cause.constant("fixability", Fixability.class),
        cause.truth("benign"),
        cause.text("versions"),
        cause.texts("sources"));
  }

  private static Map<String, String> names(JsonObject names) {
    Map<String, String> read = new LinkedHashMap<>();
    names.members().keySet().forEach(name -> read.put(name, names.text(name)));
    return read;
  }

  private static ErrorCode code(JsonObject code) {
    return new ErrorCode(
        code.value("code", "a number in hex", Long::decode),
        code.text("spelling"),
        code.optionalText("symbol"),
        code.optionalText("meaning"));
  }

  private static Evidence evidence(JsonObject evidence) {
    return new Evidence(
        evidence.text("file"), Math.toIntExact(evidence.number("line")), evidence.text("text"));
  }

  private static AnswerFileFinding finding(JsonObject finding) {
    return new AnswerFileFinding(
        finding.text("file"),
        new AnswerFileProblem(
            finding.text("ruleId"),
            finding.constant("severity", Severity.class),
            finding.text("message"),
            Math.toIntExact(finding.number("line")),
            Math.toIntExact(finding.number("column")),
            finding.text("path"),
            finding.text("remedy")));
  }

  private static Remedy remedy(JsonObject remedy) {
    return new Remedy(remedy.text("text"), remedy.constant("standing", Remedy.Standing.class));
  }
}
