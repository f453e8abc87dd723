package io.sysprep.diagnose;

/**
 * The stages of a run of Sysprep and of the first boot that follows, in order.
 *
 * <p>Sysprep validates both cleanup and generalize before it changes anything.
 */
public enum SysprepStage {
  /** Sysprep checks who runs it and opens its log. */
  STARTING("starting", false),
  /** It reads its command line, or shows its window. */
  PARSING("reading the options", false),
  /** It asks each component whether cleanup could run. */
  VALIDATING_CLEANUP("validating cleanup", false),
  /** It asks each component whether generalize could run. */
  VALIDATING_GENERALIZE("validating generalize", false),
  /** The components clean up; from here on the machine is changed. */
  CLEANUP("cleanup", true),
  /** The components remove what makes the machine unique. */
  GENERALIZE("generalize", true),
  /** It wrote the file that proves success and ends as it was told to. */
  FINISHING("finishing", true),
  /** First boot: the components make the machine unique again. */
  SPECIALIZE("specialize", true),
  /** First boot: the oobeSystem pass of the answer file. */
  OOBE_SYSTEM("oobeSystem", true),
  /** First boot: the out-of-box experience. */
  OOBE("out-of-box experience", true);

  private final String text;
  private final boolean changing;

  SysprepStage(String text, boolean changing) {
    this.text = text;
    this.changing = changing;
  }

  /** {@return the stage in words, for people} */
  public String text() {
    return text;
  }

  /** {@return whether the machine is changed in or before this stage} */
  public boolean hasChangedMachine() {
    return changing;
  }

  /** {@return whether it belongs to the first boot of the image, not to the run of Sysprep} */
  public boolean isFirstBoot() {
    return compareTo(SPECIALIZE) >= 0;
  }
}
