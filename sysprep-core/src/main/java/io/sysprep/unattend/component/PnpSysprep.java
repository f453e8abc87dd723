package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-PnpSysprep}: what generalize does to devices.
 *
 * <p>Configuration passes: generalize, specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpsysprep">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-PnpSysprep")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class PnpSysprep {

  @XmlElement(name = "DoNotCleanUpNonPresentDevices")
  private @Nullable Boolean doNotCleanUpNonPresentDevices;

  @XmlElement(name = "PersistAllDeviceInstalls")
  private @Nullable Boolean persistAllDeviceInstalls;

  /** Makes one without any setting. */
  public PnpSysprep() {
    // Nothing is set until a caller sets it.
  }

  /**
   * Returns {@code DoNotCleanUpNonPresentDevices}: whether devices that are absent keep their
   * entries.
   */
  public Optional<Boolean> doNotCleanUpNonPresentDevices() {
    return Optional.ofNullable(doNotCleanUpNonPresentDevices);
  }

  /** Sets {@link #doNotCleanUpNonPresentDevices()}; null removes it. */
  public PnpSysprep doNotCleanUpNonPresentDevices(@Nullable Boolean value) {
    doNotCleanUpNonPresentDevices = value;
    return this;
  }

  /**
   * Returns {@code PersistAllDeviceInstalls}: whether devices stay installed through generalize.
   */
  public Optional<Boolean> persistAllDeviceInstalls() {
    return Optional.ofNullable(persistAllDeviceInstalls);
  }

  /** Sets {@link #persistAllDeviceInstalls()}; null removes it. */
  public PnpSysprep persistAllDeviceInstalls(@Nullable Boolean value) {
    persistAllDeviceInstalls = value;
    return this;
  }
}
