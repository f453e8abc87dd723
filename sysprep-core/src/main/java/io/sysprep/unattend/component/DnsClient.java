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
 * The component {@code Microsoft-Windows-DNS-Client}: name resolution.
 *
 * <p>Configuration passes: specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-dns-client">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-DNS-Client")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class DnsClient {

  @XmlElement(name = "DNSDomain")
  private @Nullable String dnsDomain;

  @XmlElementWrapper(name = "DNSSuffixSearchOrder")
  @XmlElement(name = "DomainName")
  private List<KeyedValue> dnsSuffixSearchOrder = new ArrayList<>();

  @XmlElementWrapper(name = "Interfaces")
  @XmlElement(name = "Interface")
  private List<DnsInterface> interfaces = new ArrayList<>();

  @XmlElement(name = "UseDomainNameDevolution")
  private @Nullable Boolean useDomainNameDevolution;

  /** Makes one without any setting. */
  public DnsClient() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code DNSDomain}: the DNS domain. */
  public Optional<String> dnsDomain() {
    return Optional.ofNullable(dnsDomain);
  }

  /** Sets {@link #dnsDomain()}; null removes it. */
  public DnsClient dnsDomain(@Nullable String value) {
    dnsDomain = value;
    return this;
  }

  /**
   * Returns {@code DNSSuffixSearchOrder/DomainName}: the DNS suffixes to try, in their order; the
   * list is live.
   */
  public List<KeyedValue> dnsSuffixSearchOrder() {
    return dnsSuffixSearchOrder;
  }

  /** Returns {@code Interfaces/Interface}: the network interfaces; the list is live. */
  public List<DnsInterface> interfaces() {
    return interfaces;
  }

  /** Returns {@code UseDomainNameDevolution}: whether parent domains are tried. */
  public Optional<Boolean> useDomainNameDevolution() {
    return Optional.ofNullable(useDomainNameDevolution);
  }

  /** Sets {@link #useDomainNameDevolution()}; null removes it. */
  public DnsClient useDomainNameDevolution(@Nullable Boolean value) {
    useDomainNameDevolution = value;
    return this;
  }
}
