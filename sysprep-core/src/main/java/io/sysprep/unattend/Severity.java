package io.sysprep.unattend;

/** What a problem costs, from the worst down. */
public enum Severity {
  /** Setup fails, or drops the setting. */
  ERROR,
  /** Setup goes on, but probably not as the author meant, or a secret is exposed. */
  WARNING,
  /** Worth knowing; works as it stands. */
  INFO
}
