package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-TerminalServices-LocalSessionManager}: whether remote
 * desktop is allowed.
 *
 * <p>Configuration passes: offlineServicing, generalize, specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-localsessionmanager">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-TerminalServices-LocalSessionManager")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class TerminalServicesLocalSessionManager {

  @XmlElement(name = "fDenyTSConnections")
  private @Nullable Boolean denyTsConnections;

  /** Makes one without any setting. */
  public TerminalServicesLocalSessionManager() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code fDenyTSConnections}: whether remote desktop connections are refused. */
  public Optional<Boolean> denyTsConnections() {
    return Optional.ofNullable(denyTsConnections);
  }

  /** Sets {@link #denyTsConnections()}; null removes it. */
  public TerminalServicesLocalSessionManager denyTsConnections(@Nullable Boolean value) {
    denyTsConnections = value;
    return this;
  }
}
