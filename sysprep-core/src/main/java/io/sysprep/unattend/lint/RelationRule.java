package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/**
 * A rule about settings that depend on each other, wherever in the file they stand. The walk keeps
 * for it what concerns it, so that it need not look for anything.
 */
public abstract non-sealed class RelationRule extends Rule {

  /** Makes a rule out of what it says of itself; see {@link AnswerFileRule}. */
  protected RelationRule(String id, Severity severity, String title, String why, String source) {
    super(id, severity, title, why, source);
  }

  /** Tells whether the rule wants to see such settings. Asked once. */
  protected abstract boolean concerns(SettingFacts facts);

  /** Looks at all settings of a file that concern the rule; not called where there is none. */
  protected abstract void check(RelatedSettings settings, LintReport report);
}
