package io.sysprep.testkit.life;

/** The states of an image, under the names that Windows gives them. */
public enum ImageState {
  /** Installed, and ready for use. */
  COMPLETE,
  /** Something is in progress, or broke off. */
  UNDEPLOYABLE,
  /** Generalized; boots to OOBE. */
  GENERALIZE_RESEAL_TO_OOBE,
  /** Generalized; boots to audit mode. */
  GENERALIZE_RESEAL_TO_AUDIT,
  /** Specialized; goes on to OOBE. */
  SPECIALIZE_RESEAL_TO_OOBE,
  /** Specialized; goes on to audit mode. */
  SPECIALIZE_RESEAL_TO_AUDIT;

  /** {@return the name in the registry and in State.ini} */
  public String text() {
    return "IMAGE_STATE_" + name();
  }
}
