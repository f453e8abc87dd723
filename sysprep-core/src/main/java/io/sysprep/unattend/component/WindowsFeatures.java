package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Optional programs that are shown.
 *
 * <p>Stands at {@code Shell-Setup/WindowsFeatures}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class WindowsFeatures {

  @XmlElement(name = "ShowInternetExplorer")
  private @Nullable Boolean showInternetExplorer;

  @XmlElement(name = "ShowMediaCenter")
  private @Nullable Boolean showMediaCenter;

  @XmlElement(name = "ShowWindowsMediaPlayer")
  private @Nullable Boolean showWindowsMediaPlayer;

  /** Makes one without any setting. */
  public WindowsFeatures() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code ShowInternetExplorer}: whether Internet Explorer is shown. */
  public Optional<Boolean> showInternetExplorer() {
    return Optional.ofNullable(showInternetExplorer);
  }

  /** Sets {@link #showInternetExplorer()}; null removes it. */
  public WindowsFeatures showInternetExplorer(@Nullable Boolean value) {
    showInternetExplorer = value;
    return this;
  }

  /** Returns {@code ShowMediaCenter}: whether the media center is shown. */
  public Optional<Boolean> showMediaCenter() {
    return Optional.ofNullable(showMediaCenter);
  }

  /** Sets {@link #showMediaCenter()}; null removes it. */
  public WindowsFeatures showMediaCenter(@Nullable Boolean value) {
    showMediaCenter = value;
    return this;
  }

  /** Returns {@code ShowWindowsMediaPlayer}: whether the media player is shown. */
  public Optional<Boolean> showWindowsMediaPlayer() {
    return Optional.ofNullable(showWindowsMediaPlayer);
  }

  /** Sets {@link #showWindowsMediaPlayer()}; null removes it. */
  public WindowsFeatures showWindowsMediaPlayer(@Nullable Boolean value) {
    showWindowsMediaPlayer = value;
    return this;
  }
}
