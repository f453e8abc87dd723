package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.ProblemPath;
import io.sysprep.unattend.xml.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What rules report of one file: a rule names the place, the fault and the remedy; the report knows
 * which rule it is, what the file is meant for, and what a placeholder excuses.
 *
 * <p>Messages quote no value of a sensitive setting.
 */
public final class LintReport {

  private final IntendedUse use;
  private final List<AnswerFileProblem> problems = new ArrayList<>();
  private final ProblemPath paths = new ProblemPath();

  /** One report for all rules, told whose turn it is: a walk makes thousands of calls. */
  private AnswerFileRule rule;

  LintReport(IntendedUse use, Rule first) {
    this.use = use;
    this.rule = first.description();
  }

  /** Gives the rule whose turn it is this report. */
  LintReport by(Rule next) {
    rule = next.description();
    return this;
  }

  /** {@return what the file is meant for} */
  public IntendedUse use() {
    return use;
  }

  /** Reports a problem of the severity that the rule announces. */
  public void at(XmlElement place, String message, String remedy) {
    at(rule.severity(), place, message, remedy);
  }

  /** Reports a problem that is more or less severe than the rule announces. */
  public void at(Severity severity, XmlElement place, String message, String remedy) {
    problems.add(
        new AnswerFileProblem(
            rule.id(), severity, message, place.line(), place.column(), paths.of(place), remedy));
  }

  /** Reports a wrong value, which costs less where it is a placeholder. */
  public void value(KnownSetting setting, String message, String remedy) {
    at(cost(setting.value()), setting.element(), message, remedy);
  }

  /**
   * Reports that elements do not go together, which costs less where a template is to choose among
   * them.
   */
  public void conflict(XmlElement place, XmlElement other, String message, String remedy) {
    conflict(rule.severity(), place, other, message, remedy);
  }

  /** Reports a conflict that is more or less severe than the rule announces. */
  public void conflict(
      Severity severity, XmlElement place, XmlElement other, String message, String remedy) {
    boolean open = Placeholder.isAmongDirectives(place) || Placeholder.isAmongDirectives(other);
    at(open ? Severity.INFO : severity, place, message, remedy);
  }

  /** Reports text that stands between elements, which costs less where it is for a template. */
  public void text(XmlElement place, String message, String remedy) {
    boolean open = Placeholder.isDirective(place.text()) && !use.isForSysprep();
    at(open ? Severity.INFO : rule.severity(), place, message, remedy);
  }

  /**
   * {@return what something wrong costs: as much as the rule announces, unless a tool will replace
   * it before Windows sees the file}
   *
   * <p>Sysprep gets the file as it is, so there it costs more.
   */
  public Severity cost(String written) {
    if (Placeholder.isCertain(written) && !use.isForSysprep()) {
      return Severity.INFO;
    }
    boolean excused = rule.severity() == Severity.ERROR && Placeholder.isIn(written);
    return excused ? Severity.WARNING : rule.severity();
  }

  List<AnswerFileProblem> inFileOrder() {
    problems.sort(new FileOrder());
    return List.copyOf(problems);
  }

  /** A class of its own: a first lambda costs a fresh JVM more than all rules do. */
  private static final class FileOrder implements Comparator<AnswerFileProblem> {

    @Override
    public int compare(AnswerFileProblem a, AnswerFileProblem b) {
      if (a.line() != b.line()) {
        return Integer.compare(a.line(), b.line());
      }
      return a.column() != b.column()
          ? Integer.compare(a.column(), b.column())
          : a.ruleId().compareTo(b.ruleId());
    }
  }
}
