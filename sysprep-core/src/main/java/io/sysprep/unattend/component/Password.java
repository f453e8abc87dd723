package io.sysprep.unattend.component;

import io.sysprep.unattend.Secret;
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
 *
 * <pre>{@code
 * accounts.administratorPassword(
 *     new Password()
 *         .value(HiddenPassword.encode(Secret.of(password), "AdministratorPassword"))
 *         .plainText(false));
 * }</pre>
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Password {

  @XmlElement(name = "PlainText")
  private @Nullable Boolean plainText;

  @XmlElement(name = "Value")
  private @Nullable Secret value;

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

  /**
   * Returns {@code Value}: the text as it stands in the file, which is the password itself or its
   * hidden form as {@link #plainText()} says; {@link io.sysprep.unattend.HiddenPassword} decodes.
   */
  public Optional<Secret> value() {
    return Optional.ofNullable(value);
  }

  /** Sets {@link #value()}; null removes it. */
  public Password value(@Nullable Secret newValue) {
    value = newValue;
    return this;
  }
}
