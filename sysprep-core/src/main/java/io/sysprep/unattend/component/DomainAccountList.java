package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of one domain.
 *
 * <p>Stands at {@code Shell-Setup/UserAccounts/DomainAccounts/DomainAccountList}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class DomainAccountList {

  @XmlElement(name = "Domain")
  private @Nullable String domain;

  @XmlElement(name = "DomainAccount")
  private List<DomainAccount> domainAccounts = new ArrayList<>();

  /** Makes one without any setting. */
  public DomainAccountList() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Domain}: the domain. */
  public Optional<String> domain() {
    return Optional.ofNullable(domain);
  }

  /** Sets {@link #domain()}; null removes it. */
  public DomainAccountList domain(@Nullable String value) {
    domain = value;
    return this;
  }

  /** Returns {@code DomainAccount}: the accounts; the list is live. */
  public List<DomainAccount> domainAccounts() {
    return domainAccounts;
  }
}
