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
 * Name resolution on one network interface.
 *
 * <p>Stands at {@code DNS-Client/Interfaces/Interface}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class DnsInterface {

  @XmlElement(name = "DisableDynamicUpdate")
  private @Nullable Boolean disableDynamicUpdate;

  @XmlElement(name = "DNSDomain")
  private @Nullable String dnsDomain;

  @XmlElementWrapper(name = "DNSServerSearchOrder")
  @XmlElement(name = "IpAddress")
  private List<KeyedValue> dnsServerSearchOrder = new ArrayList<>();

  @XmlElement(name = "EnableAdapterDomainNameRegistration")
  private @Nullable Boolean enableAdapterDomainNameRegistration;

  @XmlElement(name = "Identifier")
  private @Nullable String identifier;

  /** Makes one without any setting. */
  public DnsInterface() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code DisableDynamicUpdate}: whether addresses are not registered. */
  public Optional<Boolean> disableDynamicUpdate() {
    return Optional.ofNullable(disableDynamicUpdate);
  }

  /** Sets {@link #disableDynamicUpdate()}; null removes it. */
  public DnsInterface disableDynamicUpdate(@Nullable Boolean value) {
    disableDynamicUpdate = value;
    return this;
  }

  /** Returns {@code DNSDomain}: the DNS domain of the interface. */
  public Optional<String> dnsDomain() {
    return Optional.ofNullable(dnsDomain);
  }

  /** Sets {@link #dnsDomain()}; null removes it. */
  public DnsInterface dnsDomain(@Nullable String value) {
    dnsDomain = value;
    return this;
  }

  /**
   * Returns {@code DNSServerSearchOrder/IpAddress}: the DNS servers, in their order; the list is
   * live.
   */
  public List<KeyedValue> dnsServerSearchOrder() {
    return dnsServerSearchOrder;
  }

  /**
   * Returns {@code EnableAdapterDomainNameRegistration}: whether the name of the adapter is
   * registered.
   */
  public Optional<Boolean> enableAdapterDomainNameRegistration() {
    return Optional.ofNullable(enableAdapterDomainNameRegistration);
  }

  /** Sets {@link #enableAdapterDomainNameRegistration()}; null removes it. */
  public DnsInterface enableAdapterDomainNameRegistration(@Nullable Boolean value) {
    enableAdapterDomainNameRegistration = value;
    return this;
  }

  /** Returns {@code Identifier}: what names it. */
  public Optional<String> identifier() {
    return Optional.ofNullable(identifier);
  }

  /** Sets {@link #identifier()}; null removes it. */
  public DnsInterface identifier(@Nullable String value) {
    identifier = value;
    return this;
  }
}
