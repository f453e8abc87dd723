package io.sysprep.unattend.lint;

import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Setting;
import java.util.Set;

/** A rule about settings at any depth within a component. */
non-sealed interface SettingRule extends Rule {

  /**
   * Returns the names of the elements that the rule looks at; it is not called for others.
   *
   * @return the local names; empty for every element
   */
  default Set<String> names() {
    return Set.of();
  }

  /** Looks at one setting; called for each that has such a name, in the order of the file. */
  void check(Setting setting, IntendedUse use, Findings findings);
}
