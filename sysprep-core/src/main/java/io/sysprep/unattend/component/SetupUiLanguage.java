package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language of Setup itself.
 *
 * <p>Stands at {@code International-Core-WinPE/SetupUILanguage}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class SetupUiLanguage {

  @XmlElement(name = "UILanguage")
  private @Nullable String uiLanguage;

  @XmlElement(name = "WillShowUI")
  private @Nullable WillShowUi willShowUi;

  /** Makes one without any setting. */
  public SetupUiLanguage() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code UILanguage}: the display language. */
  public Optional<String> uiLanguage() {
    return Optional.ofNullable(uiLanguage);
  }

  /** Sets {@link #uiLanguage()}; null removes it. */
  public SetupUiLanguage uiLanguage(@Nullable String value) {
    uiLanguage = value;
    return this;
  }

  /** Returns {@code WillShowUI}: when Setup shows its pages. */
  public Optional<WillShowUi> willShowUi() {
    return Optional.ofNullable(willShowUi);
  }

  /** Sets {@link #willShowUi()}; null removes it. */
  public SetupUiLanguage willShowUi(@Nullable WillShowUi value) {
    willShowUi = value;
    return this;
  }
}
