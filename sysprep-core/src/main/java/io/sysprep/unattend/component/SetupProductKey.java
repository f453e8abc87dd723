package io.sysprep.unattend.component;

import io.sysprep.unattend.Secret;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The product key that picks the edition to install.
 *
 * <p>Stands at {@code Setup/UserData/ProductKey}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class SetupProductKey {

  @XmlElement(name = "Key")
  private @Nullable Secret key;

  @XmlElement(name = "WillShowUI")
  private @Nullable WillShowUi willShowUi;

  /** Makes one without any setting. */
  public SetupProductKey() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Key}: the key. */
  public Optional<Secret> key() {
    return Optional.ofNullable(key);
  }

  /** Sets {@link #key()}; null removes it. */
  public SetupProductKey key(@Nullable Secret value) {
    key = value;
    return this;
  }

  /** Returns {@code WillShowUI}: when Setup shows its pages. */
  public Optional<WillShowUi> willShowUi() {
    return Optional.ofNullable(willShowUi);
  }

  /** Sets {@link #willShowUi()}; null removes it. */
  public SetupProductKey willShowUi(@Nullable WillShowUi value) {
    willShowUi = value;
    return this;
  }
}
