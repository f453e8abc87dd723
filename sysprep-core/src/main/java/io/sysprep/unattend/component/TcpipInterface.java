package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The addresses and routes of one network interface.
 *
 * <p>Stands at {@code TCPIP/Interfaces/Interface}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class TcpipInterface {

  @XmlElement(name = "Identifier")
  private @Nullable String identifier;

  @XmlElement(name = "Ipv4Settings")
  private @Nullable IpSettings ipv4Settings;

  @XmlElement(name = "Ipv6Settings")
  private @Nullable IpSettings ipv6Settings;

  @XmlElementWrapper(name = "Routes")
  @XmlElement(name = "Route")
  private List<Route> routes = new ArrayList<>();

  @XmlElementWrapper(name = "UnicastIpAddresses")
  @XmlElement(name = "IpAddress")
  private List<KeyedValue> unicastIpAddresses = new ArrayList<>();

  /** Makes one without any setting. */
  public TcpipInterface() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Identifier}: what names it. */
  public Optional<String> identifier() {
    return Optional.ofNullable(identifier);
  }

  /** Sets {@link #identifier()}; null removes it. */
  public TcpipInterface identifier(@Nullable String value) {
    identifier = value;
    return this;
  }

  /** Returns {@code Ipv4Settings}: the settings of IPv4. */
  public Optional<IpSettings> ipv4Settings() {
    return Optional.ofNullable(ipv4Settings);
  }

  /** Sets {@link #ipv4Settings()}; null removes it. */
  public TcpipInterface ipv4Settings(@Nullable IpSettings value) {
    ipv4Settings = value;
    return this;
  }

  /** Returns {@code Ipv6Settings}: the settings of IPv6. */
  public Optional<IpSettings> ipv6Settings() {
    return Optional.ofNullable(ipv6Settings);
  }

  /** Sets {@link #ipv6Settings()}; null removes it. */
  public TcpipInterface ipv6Settings(@Nullable IpSettings value) {
    ipv6Settings = value;
    return this;
  }

  /** Returns {@code Routes/Route}: the static routes; the list is live. */
  public List<Route> routes() {
    return routes;
  }

  /**
   * Returns {@code UnicastIpAddresses/IpAddress}: the addresses, each with its prefix length; the
   * list is live.
   */
  public List<KeyedValue> unicastIpAddresses() {
    return unicastIpAddresses;
  }
}
