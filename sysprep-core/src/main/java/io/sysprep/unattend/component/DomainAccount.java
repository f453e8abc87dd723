package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One domain account.
 *
 * <p>Stands at {@code Shell-Setup/UserAccounts/DomainAccounts/DomainAccountList/DomainAccount}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class DomainAccount {

  @XmlElement(name = "Group")
  private @Nullable String group;

  @XmlElement(name = "Name")
  private @Nullable String name;

  /** Makes one without any setting. */
  public DomainAccount() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Group}: the local groups to join, joined by semicolons. */
  public Optional<String> group() {
    return Optional.ofNullable(group);
  }

  /** Sets {@link #group()}; null removes it. */
  public DomainAccount group(@Nullable String value) {
    group = value;
    return this;
  }

  /** Returns {@code Name}: the name. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** Sets {@link #name()}; null removes it. */
  public DomainAccount name(@Nullable String value) {
    name = value;
    return this;
  }
}
