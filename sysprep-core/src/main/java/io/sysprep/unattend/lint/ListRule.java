package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.Severity;
import java.util.List;

/** A rule about the items of a list, beside each other. */
public abstract non-sealed class ListRule extends Rule {

  /** Makes a rule out of what it says of itself; see {@link AnswerFileRule}. */
  protected ListRule(String id, Severity severity, String title, String why, String source) {
    super(id, severity, title, why, source);
  }

  /**
   * Looks at the items of one group, which may be of several lists; called for each group that has
   * any, in the order of the file.
   */
  protected abstract void check(List<KnownSetting> items, LintReport report);
}
