package io.sysprep.unattend.component;

import io.sysprep.unattend.Secret;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account and its password, in plain text.
 *
 * <p>Stands at {@code Setup/ImageInstall/DataImage/InstallFrom/Credentials}, {@code
 * Setup/ImageInstall/OSImage/InstallFrom/Credentials}, {@code
 * Setup/RunAsynchronous/RunAsynchronousCommand/Credentials} and others.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Credentials {

  @XmlElement(name = "Domain")
  private @Nullable String domain;

  @XmlElement(name = "Password")
  private @Nullable Secret password;

  @XmlElement(name = "Username")
  private @Nullable String username;

  /** Makes one without any setting. */
  public Credentials() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Domain}: the domain. */
  public Optional<String> domain() {
    return Optional.ofNullable(domain);
  }

  /** Sets {@link #domain()}; null removes it. */
  public Credentials domain(@Nullable String value) {
    domain = value;
    return this;
  }

  /** Returns {@code Password}: the password. */
  public Optional<Secret> password() {
    return Optional.ofNullable(password);
  }

  /** Sets {@link #password()}; null removes it. */
  public Credentials password(@Nullable Secret value) {
    password = value;
    return this;
  }

  /** Returns {@code Username}: the account name. */
  public Optional<String> username() {
    return Optional.ofNullable(username);
  }

  /** Sets {@link #username()}; null removes it. */
  public Credentials username(@Nullable String value) {
    username = value;
    return this;
  }
}
