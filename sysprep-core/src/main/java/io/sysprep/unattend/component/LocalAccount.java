package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One local account.
 *
 * <p>Stands at {@code Shell-Setup/OfflineUserAccounts/OfflineLocalAccounts/LocalAccount} and {@code
 * Shell-Setup/UserAccounts/LocalAccounts/LocalAccount}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class LocalAccount {

  @XmlElement(name = "Description")
  private @Nullable String description;

  @XmlElement(name = "DisplayName")
  private @Nullable String displayName;

  @XmlElement(name = "Group")
  private @Nullable String group;

  @XmlElement(name = "Name")
  private @Nullable String name;

  @XmlElement(name = "Password")
  private @Nullable Password password;

  /** Makes one without any setting. */
  public LocalAccount() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Description}: what it is for. */
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** Sets {@link #description()}; null removes it. */
  public LocalAccount description(@Nullable String value) {
    description = value;
    return this;
  }

  /** Returns {@code DisplayName}: the name shown to the user. */
  public Optional<String> displayName() {
    return Optional.ofNullable(displayName);
  }

  /** Sets {@link #displayName()}; null removes it. */
  public LocalAccount displayName(@Nullable String value) {
    displayName = value;
    return this;
  }

  /** Returns {@code Group}: the local groups to join, joined by semicolons. */
  public Optional<String> group() {
    return Optional.ofNullable(group);
  }

  /** Sets {@link #group()}; null removes it. */
  public LocalAccount group(@Nullable String value) {
    group = value;
    return this;
  }

  /** Returns {@code Name}: the name. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** Sets {@link #name()}; null removes it. */
  public LocalAccount name(@Nullable String value) {
    name = value;
    return this;
  }

  /** Returns {@code Password}: the password. */
  public Optional<Password> password() {
    return Optional.ofNullable(password);
  }

  /** Sets {@link #password()}; null removes it. */
  public LocalAccount password(@Nullable Password value) {
    password = value;
    return this;
  }
}
