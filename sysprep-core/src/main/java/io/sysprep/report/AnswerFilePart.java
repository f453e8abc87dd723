package io.sysprep.report;

import io.sysprep.json.JsonText;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.Severity;
import io.sysprep.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is wrong with an answer file.
 *
 * @param file its name, as a pipeline finds it: relative to the sources where it is one of them
 * @param problems the problems
 */
record AnswerFilePart(String file, List<AnswerFileProblem> problems) implements ReportPart {

  private static final String VERSION = "1";

  AnswerFilePart {
    problems = List.copyOf(problems);
  }

  @Override
  public String kind() {
    return "answer-file";
  }

  @Override
  public String title() {
    return "Answer file " + file;
  }

  @Override
  public Tone tone() {
    return problems.stream()
        .map(problem -> tone(problem.severity()))
        .max(Tone::compareTo)
        .orElse(Tone.GOOD);
  }

  private static Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Tone.BAD;
      case WARNING -> Tone.WARNING;
      case INFO -> Tone.NOTE;
    };
  }

  @Override
  public String summary() {
    return problems.isEmpty()
        ? "No rule finds a fault in it."
        : Words.counted(problems.size(), "place", "needs", "need") + " a look.";
  }

  @Override
  public List<Block> blocks() {
    return problems.isEmpty()
        ? List.of()
        : List.of(new Block.Items(problems.stream().map(AnswerFilePart::item).toList()));
  }

  private static Item item(AnswerFileProblem problem) {
    return new Item(
        tone(problem.severity()),
        problem.severity().name().toLowerCase(Locale.ROOT),
        problem.ruleId(),
        "Line " + problem.line() + ", column " + problem.column() + ": " + problem.path(),
        problem.message(),
        List.of(problem.remedy()));
  }

  @Override
  public String json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("file", file);
    document.put("problems", problems.stream().map(AnswerFilePart::object).toList());
    return JsonText.of(document);
  }

  private static Map<String, Object> object(AnswerFileProblem problem) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("ruleId", problem.ruleId());
    object.put("severity", problem.severity());
    object.put("message", problem.message());
    object.put("line", problem.line());
    object.put("column", problem.column());
    object.put("path", problem.path());
    object.put("remedy", problem.remedy());
    return object;
  }

  /** One for each rule; it fails where the file breaks it in earnest. */
  @Override
  public List<Trial> trials() {
    Map<String, List<AnswerFileProblem>> byRule =
        problems.stream()
            .collect(
                Collectors.groupingBy(
                    AnswerFileProblem::ruleId, LinkedHashMap::new, Collectors.toList()));
    AnswerFile.rules().stream()
        .map(AnswerFileRule::id)
        .forEach(id -> byRule.putIfAbsent(id, List.of()));
    return byRule.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> trial(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Trial trial(String rule, List<AnswerFileProblem> broken) {
    boolean fails = broken.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    return new Trial(
        rule,
        fails ? Trial.Outcome.FAILED : Trial.Outcome.PASSED,
        broken.stream()
            .map(
                problem ->
                    problem.line()
                        + ":"
                        + problem.column()
                        + " "
                        + problem.message()
                        + " "
                        + problem.remedy())
            .collect(Collectors.joining("\n")));
  }
}
