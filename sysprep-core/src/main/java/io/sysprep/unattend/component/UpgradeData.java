package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether Windows is upgraded.
 *
 * <p>Stands at {@code Setup/UpgradeData}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class UpgradeData {

  @XmlElement(name = "Upgrade")
  private @Nullable Boolean upgrade;

  @XmlElement(name = "WillShowUI")
  private @Nullable WillShowUi willShowUi;

  /** Makes one without any setting. */
  public UpgradeData() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Upgrade}: whether an existing Windows is upgraded. */
  public Optional<Boolean> upgrade() {
    return Optional.ofNullable(upgrade);
  }

  /** Sets {@link #upgrade()}; null removes it. */
  public UpgradeData upgrade(@Nullable Boolean value) {
    upgrade = value;
    return this;
  }

  /** Returns {@code WillShowUI}: when Setup shows its pages. */
  public Optional<WillShowUi> willShowUi() {
    return Optional.ofNullable(willShowUi);
  }

  /** Sets {@link #willShowUi()}; null removes it. */
  public UpgradeData willShowUi(@Nullable WillShowUi value) {
    willShowUi = value;
    return this;
  }
}
