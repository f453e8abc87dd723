package io.sysprep.unattend.lint;

import io.sysprep.unattend.IntendedUse;

/** A rule about a component: its attributes, its pass, what it lacks. */
non-sealed interface ComponentRule extends Rule {

  /** Looks at one component; called for each, in the order of the file. */
  void check(CheckedComponent component, IntendedUse use, Findings findings);
}
