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
 * The accounts to create in an offline image.
 *
 * <p>Stands at {@code Shell-Setup/OfflineUserAccounts}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class OfflineUserAccounts {

  @XmlElement(name = "OfflineAdministratorPassword")
  private @Nullable Password offlineAdministratorPassword;

  @XmlElementWrapper(name = "OfflineDomainAccounts")
  @XmlElement(name = "OfflineDomainAccount")
  private List<OfflineDomainAccount> offlineDomainAccounts = new ArrayList<>();

  @XmlElementWrapper(name = "OfflineLocalAccounts")
  @XmlElement(name = "LocalAccount")
  private List<LocalAccount> offlineLocalAccounts = new ArrayList<>();

  /** Makes one without any setting. */
  public OfflineUserAccounts() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code OfflineAdministratorPassword}: the password of the built-in administrator. */
  public Optional<Password> offlineAdministratorPassword() {
    return Optional.ofNullable(offlineAdministratorPassword);
  }

  /** Sets {@link #offlineAdministratorPassword()}; null removes it. */
  public OfflineUserAccounts offlineAdministratorPassword(@Nullable Password value) {
    offlineAdministratorPassword = value;
    return this;
  }

  /**
   * Returns {@code OfflineDomainAccounts/OfflineDomainAccount}: the domain accounts; the list is
   * live.
   */
  public List<OfflineDomainAccount> offlineDomainAccounts() {
    return offlineDomainAccounts;
  }

  /** Returns {@code OfflineLocalAccounts/LocalAccount}: the local accounts; the list is live. */
  public List<LocalAccount> offlineLocalAccounts() {
    return offlineLocalAccounts;
  }
}
