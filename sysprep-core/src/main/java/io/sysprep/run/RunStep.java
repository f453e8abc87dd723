package io.sysprep.run;

import java.util.Locale;

/** The steps of a run, in order; the journal names each before it is done. */
public enum RunStep {
  /** Preflight passed, and the lock of the machine is taken. */
  BEGIN("begin the run", MachineState.UNTOUCHED),
  /** Both Panther trees are copied, before Sysprep clears them. */
  ARCHIVE("archive the logs of earlier runs", MachineState.UNTOUCHED),
  /** What the plan asks for is mended, one remedy after the other. */
  MEND("mend what the plan asks for", MachineState.PREPARED),
  /**
   * The tag of an earlier success is deleted, so that a new one is fresh; also the copy of an
   * answer file that an earlier run could not remove.
   */
  REMOVE_OLD_TAG("remove the tag of an earlier run", MachineState.PREPARED),
  /** The answer file is copied to a path without spaces. */
  STAGE_ANSWER_FILE("stage the answer file", MachineState.PREPARED),
  /** Cloudbase-Init is told to wait on clones until Setup is complete. */
  PREPARE_CLOUDBASE_INIT("hold Cloudbase-Init back until Setup is complete", MachineState.PREPARED),
  /** sysprep.exe is started. */
  LAUNCH("launch Sysprep", MachineState.UNKNOWN),
  /** sysprep.exe runs, and its log is followed. */
  FOLLOW("follow Sysprep to its end", MachineState.UNKNOWN),
  /** What came of it is decided. */
  DECIDE("decide what came of it", MachineState.UNKNOWN),
  /**
   * What was staged is removed; after a failure that changed nothing, the preparation is undone.
   */
  CLEAN_UP("clean up", MachineState.UNKNOWN),
  /** The result is known and written. */
  RESULT("record the result", MachineState.UNKNOWN),
  /** The machine is powered off or restarted, or left running. */
  END("end as planned", MachineState.UNKNOWN);

  private final String text;
  private final MachineState ifBrokenOff;

  RunStep(String text, MachineState ifBrokenOff) {
    this.text = text;
    this.ifBrokenOff = ifBrokenOff;
  }

  /** {@return what is done, as a verb phrase} */
  public String text() {
    return text;
  }

  /** {@return what is known of the machine when a run breaks off in this step} */
  public MachineState ifBrokenOff() {
    return ifBrokenOff;
  }

  /** {@return the name in the journal, in kebab case} */
  String journalName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
