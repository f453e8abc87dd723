package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-TCPIP}: addresses and routes.
 *
 * <p>Configuration passes: windowsPE, specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-TCPIP")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class Tcpip {

  @XmlElement(name = "IcmpRedirectsEnabled")
  private @Nullable Boolean icmpRedirectsEnabled;

  @XmlElementWrapper(name = "Interfaces")
  @XmlElement(name = "Interface")
  private List<TcpipInterface> interfaces = new ArrayList<>();

  /** Makes one without any setting. */
  public Tcpip() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code IcmpRedirectsEnabled}: whether ICMP redirects change routes. */
  public Optional<Boolean> icmpRedirectsEnabled() {
    return Optional.ofNullable(icmpRedirectsEnabled);
  }

  /** Sets {@link #icmpRedirectsEnabled()}; null removes it. */
  public Tcpip icmpRedirectsEnabled(@Nullable Boolean value) {
    icmpRedirectsEnabled = value;
    return this;
  }

  /** Returns {@code Interfaces/Interface}: the network interfaces; the list is live. */
  public List<TcpipInterface> interfaces() {
    return interfaces;
  }
}
