package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.Severity;

/** A rule about the settings of one component or one group, beside each other. */
public abstract non-sealed class SiblingsRule extends Rule {

  /** Makes a rule out of what it says of itself; see {@link AnswerFileRule}. */
  protected SiblingsRule(String id, Severity severity, String title, String why, String source) {
    super(id, severity, title, why, source);
  }

  /** Looks at one group; called for each that has any setting, in the order of the file. */
  protected abstract void check(Siblings siblings, LintReport report);
}
