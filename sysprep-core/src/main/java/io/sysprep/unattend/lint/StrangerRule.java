package io.sysprep.unattend.lint;

import io.sysprep.unattend.IntendedUse;

/** A rule about an element that stands where the catalogue knows no setting of that name. */
non-sealed interface StrangerRule extends Rule {

  /** Looks at one such element; called for each, in the order of the file. */
  void check(Stranger stranger, IntendedUse use, Findings findings);
}
