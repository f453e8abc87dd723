package io.sysprep.unattend.lint;

import io.sysprep.unattend.IntendedUse;

/** A rule about the file as a whole: what is beside what, what is there twice or missing. */
non-sealed interface FileRule extends Rule {

  /** Looks at the file once. */
  void check(CheckedFile file, IntendedUse use, Findings findings);
}
