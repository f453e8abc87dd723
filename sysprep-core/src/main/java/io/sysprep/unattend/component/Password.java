package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A password, in plain text or hidden.
 *
 * <p>Stands at {@code Shell-Setup/AutoLogon/Password}, {@code
 * Shell-Setup/OfflineUserAccounts/OfflineAdministratorPassword}, {@code
 * Shell-Setup/OfflineUserAccounts/OfflineLocalAccounts/LocalAccount/Password} and others.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Password {

  @XmlElement(name = "PlainText")
  private @Nullable Boolean plainText;

  @XmlElement(name = "Value")
  private @Nullable String value;

  /** Makes one without any setting. */
  public Password() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code PlainText}: whether the value is plain text rather than hidden. */
  public Optional<Boolean> plainText() {
    return Optional.ofNullable(plainText);
  }

  /** Sets {@link #plainText()}; null removes it. */
  public Password plainText(@Nullable Boolean value) {
    plainText = value;
    return this;
  }

  /** Returns {@code Value}: the value. */
  public Optional<String> value() {
    return Optional.ofNullable(value);
  }

  /** Sets {@link #value()}; null removes it. */
  public Password value(@Nullable String newValue) {
    value = newValue;
    return this;
  }
}
