package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Visual effects.
 *
 * <p>Stands at {@code Shell-Setup/VisualEffects}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class VisualEffects {

  @XmlElement(name = "FontSmoothing")
  private @Nullable FontSmoothing fontSmoothing;

  @XmlElement(name = "SystemDefaultBackgroundColor")
  private @Nullable String systemDefaultBackgroundColor;

  /** Makes one without any setting. */
  public VisualEffects() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code FontSmoothing}: how letters are smoothed. */
  public Optional<FontSmoothing> fontSmoothing() {
    return Optional.ofNullable(fontSmoothing);
  }

  /** Sets {@link #fontSmoothing()}; null removes it. */
  public VisualEffects fontSmoothing(@Nullable FontSmoothing value) {
    fontSmoothing = value;
    return this;
  }

  /** Returns {@code SystemDefaultBackgroundColor}: the background colour; deprecated. */
  public Optional<String> systemDefaultBackgroundColor() {
    return Optional.ofNullable(systemDefaultBackgroundColor);
  }

  /** Sets {@link #systemDefaultBackgroundColor()}; null removes it. */
  public VisualEffects systemDefaultBackgroundColor(@Nullable String value) {
    systemDefaultBackgroundColor = value;
    return this;
  }
}
