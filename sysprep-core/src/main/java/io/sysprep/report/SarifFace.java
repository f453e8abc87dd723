package io.sysprep.report;

import io.sysprep.json.JsonText;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Problems of answer files for code scanning: SARIF 2.1.0, OASIS standard of 27 March 2020. */
final class SarifFace {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final List<AnswerFileRule> rules = AnswerFile.rules();

  private SarifFace() {}

  static String of(Report report) {
    return new SarifFace().log(report);
  }

  private String log(Report report) {
    List<Object> results = new ArrayList<>();
    for (ReportPart part : report.parts()) {
      if (part instanceof AnswerFilePart answerFile) {
        answerFile.problems().forEach(problem -> results.add(result(answerFile, problem)));
      }
    }
    Map<String, Object> run =
        object("tool", object("driver", driver(report)), "columnKind", "utf16CodeUnits");
    run.put("results", results);
    run.put("properties", HeaderFacts.of(report.header()));
    return JsonText.of(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  private Map<String, Object> driver(Report report) {
    Map<String, Object> driver = object("name", "Sysprep SDK", "version", report.header().sdk());
    driver.put("rules", rules.stream().map(SarifFace::rule).toList());
    return driver;
  }

  private static Map<String, Object> rule(AnswerFileRule rule) {
    Map<String, Object> object =
        object(
            "id", rule.id(),
            "shortDescription", text(rule.title()),
            "fullDescription", text(rule.why()),
            "help", text(rule.why() + " Source: " + rule.source()));
    object.put("defaultConfiguration", object("level", level(rule.severity())));
    return object;
  }

  private Map<String, Object> result(AnswerFilePart file, AnswerFileProblem problem) {
    Map<String, Object> result = object("ruleId", problem.ruleId());
    int index = rules.stream().map(AnswerFileRule::id).toList().indexOf(problem.ruleId());
    if (index >= 0) {
      result.put("ruleIndex", index);
    }
    result.put("level", level(problem.severity()));
    result.put("message", text(problem.message() + " " + problem.remedy()));
    result.put("locations", List.of(location(file, problem)));
    return result;
  }

  private static Map<String, Object> location(AnswerFilePart file, AnswerFileProblem problem) {
    Map<String, Object> region =
        object("startLine", problem.line(), "startColumn", problem.column());
    Map<String, Object> physical =
        object("artifactLocation", object("uri", uri(file.file())), "region", region);
    return object(
        "physicalLocation",
        physical,
        "logicalLocations",
        List.of(object("fullyQualifiedName", problem.path())));
  }

  /** Relative to the sources, so that the pipeline finds it in them. */
  private static String uri(String file) {
    try {
      return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("No name of a file: " + file, e);
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static Map<String, Object> text(String text) {
    return object("text", text);
  }

  private static Map<String, Object> object(Object... members) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      object.put(String.valueOf(members[i]), members[i + 1]);
    }
    return object;
  }
}
