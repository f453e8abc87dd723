package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The account that logs on by itself.
 *
 * <p>Stands at {@code Shell-Setup/AutoLogon}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class AutoLogon {

  @XmlElement(name = "Domain")
  private @Nullable String domain;

  @XmlElement(name = "Enabled")
  private @Nullable Boolean enabled;

  @XmlElement(name = "LogonCount")
  private @Nullable Integer logonCount;

  @XmlElement(name = "Password")
  private @Nullable Password password;

  @XmlElement(name = "Username")
  private @Nullable String username;

  /** Makes one without any setting. */
  public AutoLogon() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Domain}: the domain. */
  public Optional<String> domain() {
    return Optional.ofNullable(domain);
  }

  /** Sets {@link #domain()}; null removes it. */
  public AutoLogon domain(@Nullable String value) {
    domain = value;
    return this;
  }

  /** Returns {@code Enabled}: whether it happens at all. */
  public Optional<Boolean> enabled() {
    return Optional.ofNullable(enabled);
  }

  /** Sets {@link #enabled()}; null removes it. */
  public AutoLogon enabled(@Nullable Boolean value) {
    enabled = value;
    return this;
  }

  /** Returns {@code LogonCount}: how often to log on before stopping. */
  public Optional<Integer> logonCount() {
    return Optional.ofNullable(logonCount);
  }

  /** Sets {@link #logonCount()}; null removes it. */
  public AutoLogon logonCount(@Nullable Integer value) {
    logonCount = value;
    return this;
  }

  /** Returns {@code Password}: the password. */
  public Optional<Password> password() {
    return Optional.ofNullable(password);
  }

  /** Sets {@link #password()}; null removes it. */
  public AutoLogon password(@Nullable Password value) {
    password = value;
    return this;
  }

  /** Returns {@code Username}: the account name. */
  public Optional<String> username() {
    return Optional.ofNullable(username);
  }

  /** Sets {@link #username()}; null removes it. */
  public AutoLogon username(@Nullable String value) {
    username = value;
    return this;
  }
}
