package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.Severity;

/** A rule about answer files. Stateless: one object serves all files and threads. */
public abstract sealed class Rule
    permits AttributeRule,
        ComponentRule,
        FileRule,
        ListRule,
        RelationRule,
        SettingRule,
        SiblingsRule,
        StrangerRule {

  private final AnswerFileRule description;

  /** Makes a rule out of what it says of itself; see {@link AnswerFileRule}. */
  Rule(String id, Severity severity, String title, String why, String source) {
    description = new AnswerFileRule(id, severity, title, why, source);
  }

  /**
   * Tells whether a message may say anything that only the file says: a value, an attribute, a name
   * that is not the catalogue's. Such messages are searched for what has the form of a secret. A
   * rule that says no must say nothing but its own words, names of the catalogue, and numbers.
   */
  public boolean quotesFile() {
    return true;
  }

  /** {@return what the rule says of itself} */
  public final AnswerFileRule description() {
    return description;
  }
}
