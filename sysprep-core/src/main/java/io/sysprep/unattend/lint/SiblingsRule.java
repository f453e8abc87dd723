package io.sysprep.unattend.lint;

import io.sysprep.unattend.IntendedUse;

/** A rule about the settings of one component or one group, beside each other. */
non-sealed interface SiblingsRule extends Rule {

  /** Looks at one group; called for each that has any setting, in the order of the file. */
  void check(Siblings siblings, IntendedUse use, Findings findings);
}
