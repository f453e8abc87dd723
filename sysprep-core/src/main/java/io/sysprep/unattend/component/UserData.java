package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The user, the licence terms and the product key.
 *
 * <p>Stands at {@code Setup/UserData}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class UserData {

  @XmlElement(name = "AcceptEula")
  private @Nullable Boolean acceptEula;

  @XmlElement(name = "FullName")
  private @Nullable String fullName;

  @XmlElement(name = "Organization")
  private @Nullable String organization;

  @XmlElement(name = "ProductKey")
  private @Nullable SetupProductKey productKey;

  /** Makes one without any setting. */
  public UserData() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code AcceptEula}: whether the licence terms are accepted. */
  public Optional<Boolean> acceptEula() {
    return Optional.ofNullable(acceptEula);
  }

  /** Sets {@link #acceptEula()}; null removes it. */
  public UserData acceptEula(@Nullable Boolean value) {
    acceptEula = value;
    return this;
  }

  /** Returns {@code FullName}: the name of the user. */
  public Optional<String> fullName() {
    return Optional.ofNullable(fullName);
  }

  /** Sets {@link #fullName()}; null removes it. */
  public UserData fullName(@Nullable String value) {
    fullName = value;
    return this;
  }

  /** Returns {@code Organization}: the organization. */
  public Optional<String> organization() {
    return Optional.ofNullable(organization);
  }

  /** Sets {@link #organization()}; null removes it. */
  public UserData organization(@Nullable String value) {
    organization = value;
    return this;
  }

  /** Returns {@code ProductKey}: the product key that picks the edition. */
  public Optional<SetupProductKey> productKey() {
    return Optional.ofNullable(productKey);
  }

  /** Sets {@link #productKey()}; null removes it. */
  public UserData productKey(@Nullable SetupProductKey value) {
    productKey = value;
    return this;
  }
}
