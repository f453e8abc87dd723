package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The screen.
 *
 * <p>Stands at {@code Shell-Setup/Display} and {@code Setup/Display}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Display {

  @XmlElement(name = "ColorDepth")
  private @Nullable Integer colorDepth;

  @XmlElement(name = "HorizontalResolution")
  private @Nullable Integer horizontalResolution;

  @XmlElement(name = "RefreshRate")
  private @Nullable Integer refreshRate;

  @XmlElement(name = "VerticalResolution")
  private @Nullable Integer verticalResolution;

  /** Makes one without any setting. */
  public Display() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code ColorDepth}: the bits per pixel. */
  public Optional<Integer> colorDepth() {
    return Optional.ofNullable(colorDepth);
  }

  /** Sets {@link #colorDepth()}; null removes it. */
  public Display colorDepth(@Nullable Integer value) {
    colorDepth = value;
    return this;
  }

  /** Returns {@code HorizontalResolution}: the width in pixels. */
  public Optional<Integer> horizontalResolution() {
    return Optional.ofNullable(horizontalResolution);
  }

  /** Sets {@link #horizontalResolution()}; null removes it. */
  public Display horizontalResolution(@Nullable Integer value) {
    horizontalResolution = value;
    return this;
  }

  /** Returns {@code RefreshRate}: the refresh rate in hertz. */
  public Optional<Integer> refreshRate() {
    return Optional.ofNullable(refreshRate);
  }

  /** Sets {@link #refreshRate()}; null removes it. */
  public Display refreshRate(@Nullable Integer value) {
    refreshRate = value;
    return this;
  }

  /** Returns {@code VerticalResolution}: the height in pixels. */
  public Optional<Integer> verticalResolution() {
    return Optional.ofNullable(verticalResolution);
  }

  /** Sets {@link #verticalResolution()}; null removes it. */
  public Display verticalResolution(@Nullable Integer value) {
    verticalResolution = value;
    return this;
  }
}
