package io.sysprep.testkit.life;

/** The stages of a run of Sysprep, in order. */
public enum SysprepStage {
  /** The log is opened, privileges are looked at, an old tag is deleted. */
  START,
  /** The command line is read. */
  COMMAND_LINE,
  /** The providers of the cleanup phase validate; nothing has been changed. */
  VALIDATE_CLEANUP,
  /** The providers of the generalize phase validate; nothing has been changed. */
  VALIDATE_GENERALIZE,
  /** The cleanup phase; from here on the machine is changed. */
  CLEANUP,
  /** The generalize phase with the generalize pass of the answer file. */
  GENERALIZE,
  /** The tag of success is made. */
  TAG,
  /** The log is closed and the ending begun. */
  ENDING
}
