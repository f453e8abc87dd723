package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-TapiSetup}: telephony.
 *
 * <p>Configuration passes: specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tapisetup">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-TapiSetup")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class TapiSetup {

  @XmlElement(name = "TapiConfigured")
  private @Nullable Integer tapiConfigured;

  @XmlElement(name = "TapiUnattendLocation")
  private @Nullable TapiUnattendLocation tapiUnattendLocation;

  /** Makes one without any setting. */
  public TapiSetup() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code TapiConfigured}: whether telephony is configured, 1 or 0. */
  public Optional<Integer> tapiConfigured() {
    return Optional.ofNullable(tapiConfigured);
  }

  /** Sets {@link #tapiConfigured()}; null removes it. */
  public TapiSetup tapiConfigured(@Nullable Integer value) {
    tapiConfigured = value;
    return this;
  }

  /** Returns {@code TapiUnattendLocation}: the location to dial from. */
  public Optional<TapiUnattendLocation> tapiUnattendLocation() {
    return Optional.ofNullable(tapiUnattendLocation);
  }

  /** Sets {@link #tapiUnattendLocation()}; null removes it. */
  public TapiSetup tapiUnattendLocation(@Nullable TapiUnattendLocation value) {
    tapiUnattendLocation = value;
    return this;
  }
}
