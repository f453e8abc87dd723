package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.Severity;

/** A rule about an element that stands where the catalogue knows no setting of that name. */
public abstract non-sealed class StrangerRule extends Rule {

  /** Makes a rule out of what it says of itself; see {@link AnswerFileRule}. */
  protected StrangerRule(String id, Severity severity, String title, String why, String source) {
    super(id, severity, title, why, source);
  }

  /** Looks at one such element; called for each, in the order of the file. */
  protected abstract void check(Stranger stranger, LintReport report);
}
