package io.sysprep.diagnose.rules;

/** Why Windows Setup refuses a setting of an answer file. */
public enum Refusal {
  /** The component has no such setting, or none in this version of Windows. */
  UNKNOWN,
  /** The value is not one that the setting takes. */
  INVALID,
  /** The setting, or its component, is there twice. */
  DUPLICATE,
  /** The log does not say why. */
  UNTOLD
}
