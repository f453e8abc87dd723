package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** A rule about a setting that the catalogue knows, at any depth within a component. */
public abstract non-sealed class SettingRule extends Rule {

  /** Makes a rule out of what it says of itself; see {@link AnswerFileRule}. */
  protected SettingRule(String id, Severity severity, String title, String why, String source) {
    super(id, severity, title, why, source);
  }

  /** Tells whether the rule looks at such settings; it is not called for others. Asked once. */
  protected abstract boolean concerns(SettingFacts facts);

  /** {@return what a setting must have for the rule to look at it; asked once for each kind} */
  protected Oddity looksFor() {
    return Oddity.NONE;
  }

  /**
   * Looks at one setting; called for each that concerns the rule and has what it looks for, in the
   * order of the file.
   */
  protected abstract void check(KnownSetting setting, LintReport report);
}
