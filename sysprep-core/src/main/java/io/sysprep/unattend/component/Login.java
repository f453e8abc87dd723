package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The account at the server.
 *
 * <p>Stands at {@code Setup/WindowsDeploymentServices/Login}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Login {

  @XmlElement(name = "Credentials")
  private @Nullable Credentials credentials;

  @XmlElement(name = "WillShowUI")
  private @Nullable WillShowUi willShowUi;

  /** Makes one without any setting. */
  public Login() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Credentials}: the account to use. */
  public Optional<Credentials> credentials() {
    return Optional.ofNullable(credentials);
  }

  /** Sets {@link #credentials()}; null removes it. */
  public Login credentials(@Nullable Credentials value) {
    credentials = value;
    return this;
  }

  /** Returns {@code WillShowUI}: when Setup shows its pages. */
  public Optional<WillShowUi> willShowUi() {
    return Optional.ofNullable(willShowUi);
  }

  /** Sets {@link #willShowUi()}; null removes it. */
  public Login willShowUi(@Nullable WillShowUi value) {
    willShowUi = value;
    return this;
  }
}
