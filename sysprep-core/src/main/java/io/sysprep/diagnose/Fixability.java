package io.sysprep.diagnose;

/** Who can put a cause right. */
public enum Fixability {
  /** A program can, when asked to. */
  AUTOMATIC,
  /** A program can, but needs a choice or a restart. */
  GUIDED,
  /** Only a person can. */
  MANUAL,
  /** Nobody can on this machine: restore or rebuild it. */
  NONE,
  /** There is nothing to put right. */
  UNNEEDED
}
