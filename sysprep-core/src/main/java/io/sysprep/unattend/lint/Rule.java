package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;

/** A rule about answer files. Stateless: one object serves all files and threads. */
sealed interface Rule permits FileRule, ComponentRule, SettingRule, SiblingsRule, StrangerRule {

  /** Returns what the rule says of itself. */
  AnswerFileRule description();
}
