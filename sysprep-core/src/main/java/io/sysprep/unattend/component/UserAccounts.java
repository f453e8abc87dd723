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
 * The accounts to create.
 *
 * <p>Stands at {@code Shell-Setup/UserAccounts}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class UserAccounts {

  @XmlElement(name = "AdministratorPassword")
  private @Nullable Password administratorPassword;

  @XmlElementWrapper(name = "DomainAccounts")
  @XmlElement(name = "DomainAccountList")
  private List<DomainAccountList> domainAccounts = new ArrayList<>();

  @XmlElementWrapper(name = "LocalAccounts")
  @XmlElement(name = "LocalAccount")
  private List<LocalAccount> localAccounts = new ArrayList<>();

  /** Makes one without any setting. */
  public UserAccounts() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code AdministratorPassword}: the password of the built-in administrator. */
  public Optional<Password> administratorPassword() {
    return Optional.ofNullable(administratorPassword);
  }

  /** Sets {@link #administratorPassword()}; null removes it. */
  public UserAccounts administratorPassword(@Nullable Password value) {
    administratorPassword = value;
    return this;
  }

  /**
   * Returns {@code DomainAccounts/DomainAccountList}: the domain accounts, by domain; the list is
   * live.
   */
  public List<DomainAccountList> domainAccounts() {
    return domainAccounts;
  }

  /** Returns {@code LocalAccounts/LocalAccount}: the local accounts; the list is live. */
  public List<LocalAccount> localAccounts() {
    return localAccounts;
  }
}
