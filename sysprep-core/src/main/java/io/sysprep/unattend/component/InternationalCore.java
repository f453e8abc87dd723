package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-International-Core}: languages, formats and keyboards of
 * Windows.
 *
 * <p>Configuration passes: specialize, oobeSystem. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-International-Core")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class InternationalCore {

  @XmlElement(name = "InputLocale")
  private @Nullable String inputLocale;

  @XmlElement(name = "SystemLocale")
  private @Nullable String systemLocale;

  @XmlElement(name = "UILanguage")
  private @Nullable String uiLanguage;

  @XmlElement(name = "UILanguageFallback")
  private @Nullable String uiLanguageFallback;

  @XmlElement(name = "UserLocale")
  private @Nullable String userLocale;

  /** Makes one without any setting. */
  public InternationalCore() {
    // Nothing is set until a caller sets it.
  }

  /**
   * Returns {@code InputLocale}: the input languages and keyboard layouts, joined by semicolons.
   */
  public Optional<String> inputLocale() {
    return Optional.ofNullable(inputLocale);
  }

  /** Sets {@link #inputLocale()}; null removes it. */
  public InternationalCore inputLocale(@Nullable String value) {
    inputLocale = value;
    return this;
  }

  /** Returns {@code SystemLocale}: the language of programs without Unicode. */
  public Optional<String> systemLocale() {
    return Optional.ofNullable(systemLocale);
  }

  /** Sets {@link #systemLocale()}; null removes it. */
  public InternationalCore systemLocale(@Nullable String value) {
    systemLocale = value;
    return this;
  }

  /** Returns {@code UILanguage}: the display language. */
  public Optional<String> uiLanguage() {
    return Optional.ofNullable(uiLanguage);
  }

  /** Sets {@link #uiLanguage()}; null removes it. */
  public InternationalCore uiLanguage(@Nullable String value) {
    uiLanguage = value;
    return this;
  }

  /** Returns {@code UILanguageFallback}: the display language for what is not translated. */
  public Optional<String> uiLanguageFallback() {
    return Optional.ofNullable(uiLanguageFallback);
  }

  /** Sets {@link #uiLanguageFallback()}; null removes it. */
  public InternationalCore uiLanguageFallback(@Nullable String value) {
    uiLanguageFallback = value;
    return this;
  }

  /** Returns {@code UserLocale}: the formats of dates, times, numbers and currency. */
  public Optional<String> userLocale() {
    return Optional.ofNullable(userLocale);
  }

  /** Sets {@link #userLocale()}; null removes it. */
  public InternationalCore userLocale(@Nullable String value) {
    userLocale = value;
    return this;
  }
}
