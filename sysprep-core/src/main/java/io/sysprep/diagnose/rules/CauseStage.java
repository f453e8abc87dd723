package io.sysprep.diagnose.rules;

/** Where in the life of an image a cause strikes. */
public enum CauseStage {
  /** Before anything is read or changed: launching and the command line. */
  LAUNCH,
  /** While Sysprep looks whether it could run; nothing is changed. */
  VALIDATION,
  /** While cleanup and generalize change the machine. */
  EXECUTION,
  /** On the first boot of the image: specialize, oobeSystem and OOBE. */
  FIRST_BOOT,
  /** In no stage: a state of the machine or of the tool around Sysprep. */
  STATE
}
