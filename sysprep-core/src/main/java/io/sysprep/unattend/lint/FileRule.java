package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.Severity;

/** A rule about the file as a whole: what is beside what, what is there twice or missing. */
public abstract non-sealed class FileRule extends Rule {

  /** Makes a rule out of what it says of itself; see {@link AnswerFileRule}. */
  protected FileRule(String id, Severity severity, String title, String why, String source) {
    super(id, severity, title, why, source);
  }

  /** Looks at the file once. */
  protected abstract void check(CheckedFile file, LintReport report);
}
