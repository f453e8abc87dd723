package io.sysprep.diagnose;

import io.sysprep.json.JsonText;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.words.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A diagnosis as a document; its schema is the resource {@code diagnosis.schema.json}. */
final class DiagnosisDocument {

  static final String VERSION = "1";

  private DiagnosisDocument() {}

  static String of(Diagnosis diagnosis) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("verdict", diagnosis.verdict());
    document.put("retry", diagnosis.retry());
    document.put("retryReason", diagnosis.retryReason());
    document.put("causes", all(diagnosis.causes()));
    document.put("suspects", all(diagnosis.suspects()));
    document.put(
        "run",
        diagnosis.decidingRun().isPresent()
            ? run(diagnosis.decidingRun().get())
            : Optional.empty());
    document.put("runs", diagnosis.runs().size());
    document.put("runsBefore", all(before(diagnosis)));
    document.put("runsAfter", all(after(diagnosis)));
    document.put("failedBoots", diagnosis.failedBoots());
    document.put("unreadLines", diagnosis.unreadLines());
    document.put("logs", diagnosis.logs());
    document.put("notes", diagnosis.notes());
    return JsonText.of(document);
  }

  private static List<Run> before(Diagnosis diagnosis) {
    return diagnosis.runs().subList(0, deciding(diagnosis));
  }

  private static List<Run> after(Diagnosis diagnosis) {
    int next = Math.min(deciding(diagnosis) + 1, diagnosis.runs().size());
    return diagnosis.runs().subList(next, diagnosis.runs().size());
  }

  /** Where the run is that decides; behind all others where none does. */
  private static int deciding(Diagnosis diagnosis) {
    List<Run> runs = diagnosis.runs();
    for (int at = 0; at < runs.size(); at++) {
      // Mostly it is the same object, and the first call of a record's equals takes 40 ms.
      if (Objects.equals(runs.get(at), diagnosis.decidingRun().orElse(null))) {
        return at;
      }
    }
    return runs.size();
  }

  /** One loop for all of these: each reference to a method is linked anew when a JVM starts. */
  private static List<Map<String, Object>> all(List<?> values) {
    List<Map<String, Object>> objects = new ArrayList<>(values.size());
    for (Object value : values) {
      objects.add(object(value));
    }
    return objects;
  }

  private static Map<String, Object> object(Object value) {
    if (value instanceof Cause cause) {
      return cause(cause);
    }
    if (value instanceof ErrorCode code) {
      return code(code);
    }
    if (value instanceof Evidence evidence) {
      return evidence(evidence);
    }
    if (value instanceof AnswerFileFinding finding) {
      return finding(finding);
    }
    if (value instanceof Remedy remedy) {
      return remedy(remedy);
    }
    if (value instanceof StageSpan span) {
      return stage(span);
    }
    return value instanceof ProviderSpan span ? provider(span) : run((Run) value);
  }

  private static Map<String, Object> cause(Cause cause) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", cause.id());
    object.put("title", cause.title());
    object.put("names", cause.names());
    object.put("benign", cause.benign());
    object.put("fixability", cause.fixability());
    object.put("codes", all(cause.codes()));
    object.put("evidence", all(cause.evidence()));
    object.put("answerFile", all(cause.answerFile()));
    object.put("remedies", all(cause.remedies()));
    object.put("versions", cause.versions());
    object.put("sources", cause.sources());
    return object;
  }

  private static Map<String, Object> code(ErrorCode code) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", code.toString());
    object.put("kind", code.kind());
    object.put("spelling", code.spelling());
    object.put("symbol", code.symbol());
    object.put("meaning", code.meaning());
    return object;
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", evidence.file());
    object.put("line", evidence.line());
    object.put("text", evidence.text());
    return object;
  }

  private static Map<String, Object> finding(AnswerFileFinding finding) {
    AnswerFileProblem problem = finding.problem();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", finding.file());
    object.put("line", problem.line());
    object.put("column", problem.column());
    object.put("ruleId", problem.ruleId());
    object.put("severity", problem.severity());
    object.put("path", problem.path());
    object.put("message", problem.message());
    object.put("remedy", problem.remedy());
    return object;
  }

  private static Map<String, Object> remedy(Remedy remedy) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("text", remedy.text());
    object.put("standing", remedy.standing());
    return object;
  }

  private static Map<String, Object> run(Run run) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", run.file());
    object.put("firstBoot", run.firstBoot());
    object.put("firstLine", run.firstLine());
    object.put("lastLine", run.lastLine());
    object.put("verdict", run.verdict());
    object.put("options", run.options());
    object.put("mode", run.mode());
    object.put("interactive", run.interactive());
    object.put("started", time(run.started()));
    object.put("ended", time(run.ended()));
    object.put("errors", run.errors());
    object.put("warnings", run.warnings());
    object.put("components", run.components());
    object.put("stages", all(run.stages()));
    object.put("providers", all(run.providers()));
    return object;
  }

  private static Map<String, Object> stage(StageSpan span) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("stage", span.stage());
    object.put("started", time(span.started()));
    object.put("ended", time(span.ended()));
    return object;
  }

  private static Map<String, Object> provider(ProviderSpan span) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("method", span.method());
    object.put("dll", span.dll());
    Optional<ProviderOwner> owner = span.owner();
    object.put("owner", owner.isPresent() ? owner.get().owner() : owner);
    object.put("stage", span.stage());
    object.put("started", time(span.started()));
    object.put("ended", time(span.ended()));
    object.put("outcome", span.outcome());
    return object;
  }

  /** Local times, as they stand in the log: a zone would be invented. */
  private static Object time(Optional<LocalDateTime> time) {
    return time.isPresent() ? Words.dateAndTime(time.get(), 'T') : time;
  }
}
