package io.sysprep.licensing;

/** What ends when the remaining time of a license runs out. */
public enum ExpirationKind {
  /** An activation by a volume service, renewed by contact with it. */
  VOLUME,
  /** A license for a time only, such as an evaluation. */
  TIME_BASED,
  /** An activation by the host of a virtual machine. */
  VIRTUAL_MACHINE,
  /** A grace period. */
  GRACE,
  /** Nothing ends: the machine is permanently activated. */
  NEVER
}
