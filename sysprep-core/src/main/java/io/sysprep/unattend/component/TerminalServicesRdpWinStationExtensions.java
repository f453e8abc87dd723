package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-TerminalServices-RDP-WinStationExtensions}: how remote
 * desktop authenticates.
 *
 * <p>Configuration passes: generalize, specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-rdp-winstationextensions">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-TerminalServices-RDP-WinStationExtensions")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class TerminalServicesRdpWinStationExtensions {

  @XmlElement(name = "SecurityLayer")
  private @Nullable Integer securityLayer;

  @XmlElement(name = "UserAuthentication")
  private @Nullable Integer userAuthentication;

  /** Makes one without any setting. */
  public TerminalServicesRdpWinStationExtensions() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code SecurityLayer}: how server and client agree on security, 0 to 2. */
  public Optional<Integer> securityLayer() {
    return Optional.ofNullable(securityLayer);
  }

  /** Sets {@link #securityLayer()}; null removes it. */
  public TerminalServicesRdpWinStationExtensions securityLayer(@Nullable Integer value) {
    securityLayer = value;
    return this;
  }

  /**
   * Returns {@code UserAuthentication}: whether the user authenticates before the session starts, 1
   * or 0.
   */
  public Optional<Integer> userAuthentication() {
    return Optional.ofNullable(userAuthentication);
  }

  /** Sets {@link #userAuthentication()}; null removes it. */
  public TerminalServicesRdpWinStationExtensions userAuthentication(@Nullable Integer value) {
    userAuthentication = value;
    return this;
  }
}
