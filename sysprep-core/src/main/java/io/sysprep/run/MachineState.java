package io.sysprep.run;

/** What state a machine is in after a run, and what to do with it. */
public enum MachineState {
  /** Nothing was changed. */
  UNTOUCHED("Nothing on the machine was changed.", "Mend what stands in the way, then run again."),
  /** The SDK prepared the machine; Sysprep was not started. */
  PREPARED(
      "Sysprep was not started; what the run had mended or prepared before may still be so.",
      "Mend the cause, then run again: the preparation is repeated."),
  /** Sysprep ended before it changed anything. */
  UNCHANGED_BY_SYSPREP(
      "Sysprep ended before it changed anything.",
      "Mend the cause, then run again: a retry is safe."),
  /** The machine is sealed. */
  SEALED(
      "The machine is sealed.",
      "Make the image while the machine is off. Starting it consumes the seal: then run Sysprep again first."),
  /** The machine is sealed, and something is left on it that does not belong in an image. */
  SEALED_NOT_CLEAN(
      "The machine is sealed, but a copy of the answer file may be left on it.",
      "Delete what is named, then call verify(). Make no image before."),
  /** Sysprep succeeded without generalizing: what makes the machine unique is still in it. */
  NOT_GENERALIZED(
      "Sysprep succeeded without generalizing the machine.",
      "Deliver this machine as it is, and make no image of it: each clone would have the same SID."),
  /** The machine restarts, or has been started since: Sysprep took effect for this machine only. */
  SEAL_CONSUMED(
      "Sysprep took effect for this machine only, because it is started again before an image was made.",
      "Run Sysprep again before making an image."),
  /** Sysprep ends the machine itself; whether it worked is not known here. */
  HANDED_OVER(
      "Sysprep was started and ends the machine itself.",
      "Wait until the machine is off. Before the image is used, prove it: image state and tag on the disk, the SID of"
          + " a clone."),
  /** Sysprep runs on, and was not stopped because it may have begun to change the machine. */
  SYSPREP_RUNNING(
      "Sysprep may still be running and was left alone.",
      "Wait for its end and call verify(). End it only if the machine can be restored from a snapshot."),
  /** Sysprep failed half way. */
  HALF_GENERALIZED(
      "Sysprep failed after it had begun to change the machine.",
      "Restore the snapshot, or rebuild the machine: Sysprep has no way back."),
  /** It is not known. */
  UNKNOWN(
      "What state the machine is in is not known.",
      "Call verify() when the machine can be read; until then make no image of it.");

  private final String text;
  private final String nextStep;

  MachineState(String text, String nextStep) {
    this.text = text;
    this.nextStep = nextStep;
  }

  /** {@return what is known, as a sentence} */
  public String text() {
    return text;
  }

  /** {@return what to do next, as a sentence} */
  public String nextStep() {
    return nextStep;
  }
}
