package io.sysprep.unattend;

import io.sysprep.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report as a document; its schema is the resource {@code answer-file-report.schema.json}. */
final class AnswerFileDocument {

  private static final String VERSION = "1";

  private AnswerFileDocument() {}

  static String of(AnswerFileReport report) {
    List<Object> problems = new ArrayList<>();
    for (AnswerFileProblem problem : report.problems()) {
      problems.add(object(problem));
    }
    List<Object> silenced = new ArrayList<>();
    for (SilencedRule rule : report.silenced()) {
      silenced.add(object(rule));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("problems", problems);
    document.put("silenced", silenced);
    return JsonText.of(document);
  }

  static String of(AnswerFileProblem problem) {
    return JsonText.of(object(problem));
  }

  private static Map<String, Object> object(AnswerFileProblem problem) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rule", problem.ruleId());
    object.put("severity", problem.severity());
    object.put("line", problem.line());
    object.put("column", problem.column());
    object.put("path", problem.path());
    object.put("message", problem.message());
    object.put("remedy", problem.remedy());
    return object;
  }

  private static Map<String, Object> object(SilencedRule rule) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rule", rule.ruleId());
    object.put("reason", rule.reason());
    object.put("problems", rule.problems());
    return object;
  }
}
