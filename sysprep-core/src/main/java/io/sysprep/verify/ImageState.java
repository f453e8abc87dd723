package io.sysprep.verify;

import java.util.Locale;

/**
 * How far Windows Setup is with an image.
 *
 * <p>The values and their meanings are those of Microsoft Learn, "Windows Setup states".
 */
public enum ImageState {
  /** Specialized and through OOBE: an ordinary running Windows. */
  COMPLETE("Windows is installed and set up; it is not sealed"),
  /** A phase of Setup or Sysprep runs now, or stopped half way. */
  UNDEPLOYABLE("a phase of Setup or Sysprep is running, or has broken off half way"),
  /** Generalized; the next boot specializes and goes to OOBE. */
  GENERALIZE_RESEAL_TO_OOBE("generalized; the next boot specializes and goes to OOBE"),
  /** Generalized; the next boot specializes and goes to audit mode. */
  GENERALIZE_RESEAL_TO_AUDIT("generalized; the next boot specializes and goes to audit mode"),
  /** Specialized; OOBE comes next. */
  SPECIALIZE_RESEAL_TO_OOBE("specialized; OOBE comes next"),
  /** Specialized; audit mode comes next, or is where the machine is. */
  SPECIALIZE_RESEAL_TO_AUDIT("specialized; audit mode comes next or runs now"),
  /** A text that is none of the documented ones. */
  UNKNOWN("not a state that Microsoft documents");

  private static final String PREFIX = "IMAGE_STATE_";

  private final String meaning;

  ImageState(String meaning) {
    this.meaning = meaning;
  }

  /**
   * Reads a state as the registry and {@code State.ini} write it.
   *
   * @param text such as {@code IMAGE_STATE_COMPLETE}; case and surrounding space do not matter
   * @return the state; {@link #UNKNOWN} when the text is none that is documented
   */
  public static ImageState parse(String text) {
    String wanted = text.strip().toUpperCase(Locale.ROOT);
    for (ImageState state : values()) {
      if (state != UNKNOWN && state.value().equals(wanted)) {
        return state;
      }
    }
    return UNKNOWN;
  }

  /** {@return the text that Windows writes, such as {@code IMAGE_STATE_COMPLETE}} */
  public String value() {
    return PREFIX + name();
  }

  /** {@return what it means, for people: a phrase without a period} */
  public String meaning() {
    return meaning;
  }

  /** {@return whether Sysprep has generalized the image and nothing has booted it since} */
  public boolean isSealed() {
    return this == GENERALIZE_RESEAL_TO_OOBE || this == GENERALIZE_RESEAL_TO_AUDIT;
  }
}
