package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether Setup looks for updates of itself.
 *
 * <p>Stands at {@code Setup/DynamicUpdate}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class DynamicUpdate {

  @XmlElement(name = "Enable")
  private @Nullable Boolean enable;

  @XmlElement(name = "WillShowUI")
  private @Nullable WillShowUi willShowUi;

  /** Makes one without any setting. */
  public DynamicUpdate() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Enable}: whether it is on. */
  public Optional<Boolean> enable() {
    return Optional.ofNullable(enable);
  }

  /** Sets {@link #enable()}; null removes it. */
  public DynamicUpdate enable(@Nullable Boolean value) {
    enable = value;
    return this;
  }

  /** Returns {@code WillShowUI}: when Setup shows its pages. */
  public Optional<WillShowUi> willShowUi() {
    return Optional.ofNullable(willShowUi);
  }

  /** Sets {@link #willShowUi()}; null removes it. */
  public DynamicUpdate willShowUi(@Nullable WillShowUi value) {
    willShowUi = value;
    return this;
  }
}
