package io.sysprep.unattend.lint;

import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.catalogue.SettingFacts;

/** A rule about a setting that the catalogue knows, at any depth within a component. */
non-sealed interface SettingRule extends Rule {

  /** Tells whether the rule looks at such settings; it is not called for others. Asked once. */
  boolean concerns(SettingFacts facts);

  /** Looks at one setting; called for each that concerns the rule, in the order of the file. */
  void check(KnownSetting setting, IntendedUse use, Findings findings);
}
