package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one network interface uses one version of IP.
 *
 * <p>Stands at {@code TCPIP/Interfaces/Interface/Ipv4Settings} and {@code
 * TCPIP/Interfaces/Interface/Ipv6Settings}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class IpSettings {

  @XmlElement(name = "DhcpEnabled")
  private @Nullable Boolean dhcpEnabled;

  @XmlElement(name = "Metric")
  private @Nullable Integer metric;

  @XmlElement(name = "RouterDiscoveryEnabled")
  private @Nullable Boolean routerDiscoveryEnabled;

  /** Makes one without any setting. */
  public IpSettings() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code DhcpEnabled}: whether the address comes from DHCP. */
  public Optional<Boolean> dhcpEnabled() {
    return Optional.ofNullable(dhcpEnabled);
  }

  /** Sets {@link #dhcpEnabled()}; null removes it. */
  public IpSettings dhcpEnabled(@Nullable Boolean value) {
    dhcpEnabled = value;
    return this;
  }

  /** Returns {@code Metric}: the cost of the route. */
  public Optional<Integer> metric() {
    return Optional.ofNullable(metric);
  }

  /** Sets {@link #metric()}; null removes it. */
  public IpSettings metric(@Nullable Integer value) {
    metric = value;
    return this;
  }

  /** Returns {@code RouterDiscoveryEnabled}: whether routers are discovered. */
  public Optional<Boolean> routerDiscoveryEnabled() {
    return Optional.ofNullable(routerDiscoveryEnabled);
  }

  /** Sets {@link #routerDiscoveryEnabled()}; null removes it. */
  public IpSettings routerDiscoveryEnabled(@Nullable Boolean value) {
    routerDiscoveryEnabled = value;
    return this;
  }
}
