package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-SystemSettingsThreshold}: the network settings that are
 * shown.
 *
 * <p>Configuration passes: generalize, specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemsettingsthreshold">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-SystemSettingsThreshold")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class SystemSettingsThreshold {

  @XmlElement(name = "DisplayNetworkSelection")
  private @Nullable Boolean displayNetworkSelection;

  @XmlElement(name = "WiFiToWlan")
  private @Nullable Boolean wifiToWlan;

  /** Makes one without any setting. */
  public SystemSettingsThreshold() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code DisplayNetworkSelection}: whether networks can be picked. */
  public Optional<Boolean> displayNetworkSelection() {
    return Optional.ofNullable(displayNetworkSelection);
  }

  /** Sets {@link #displayNetworkSelection()}; null removes it. */
  public SystemSettingsThreshold displayNetworkSelection(@Nullable Boolean value) {
    displayNetworkSelection = value;
    return this;
  }

  /** Returns {@code WiFiToWlan}: whether Wi-Fi is called WLAN. */
  public Optional<Boolean> wifiToWlan() {
    return Optional.ofNullable(wifiToWlan);
  }

  /** Sets {@link #wifiToWlan()}; null removes it. */
  public SystemSettingsThreshold wifiToWlan(@Nullable Boolean value) {
    wifiToWlan = value;
    return this;
  }
}
