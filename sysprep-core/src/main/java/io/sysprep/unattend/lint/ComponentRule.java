package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.Severity;

/** A rule about a component: its name, its pass, what it lacks. */
public abstract non-sealed class ComponentRule extends Rule {

  /** Makes a rule out of what it says of itself; see {@link AnswerFileRule}. */
  protected ComponentRule(String id, Severity severity, String title, String why, String source) {
    super(id, severity, title, why, source);
  }

  /** Looks at one component; called for each, in the order of the file. */
  protected abstract void check(CheckedComponent component, LintReport report);
}
