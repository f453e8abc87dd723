package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The desktop theme.
 *
 * <p>Stands at {@code Shell-Setup/Themes}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Themes {

  @XmlElement(name = "BrandIcon")
  private @Nullable String brandIcon;

  @XmlElement(name = "CustomDefaultThemeFile")
  private @Nullable String customDefaultThemeFile;

  @XmlElement(name = "DesktopBackground")
  private @Nullable String desktopBackground;

  @XmlElement(name = "ScreenSaver")
  private @Nullable String screenSaver;

  @XmlElement(name = "ThemeName")
  private @Nullable String themeName;

  @XmlElement(name = "UWPAppsUseLightTheme")
  private @Nullable Boolean uwpAppsUseLightTheme;

  @XmlElement(name = "WindowColor")
  private @Nullable String windowColor;

  /** Makes one without any setting. */
  public Themes() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code BrandIcon}: the brand icon file. */
  public Optional<String> brandIcon() {
    return Optional.ofNullable(brandIcon);
  }

  /** Sets {@link #brandIcon()}; null removes it. */
  public Themes brandIcon(@Nullable String value) {
    brandIcon = value;
    return this;
  }

  /** Returns {@code CustomDefaultThemeFile}: the theme file. */
  public Optional<String> customDefaultThemeFile() {
    return Optional.ofNullable(customDefaultThemeFile);
  }

  /** Sets {@link #customDefaultThemeFile()}; null removes it. */
  public Themes customDefaultThemeFile(@Nullable String value) {
    customDefaultThemeFile = value;
    return this;
  }

  /** Returns {@code DesktopBackground}: the background picture file. */
  public Optional<String> desktopBackground() {
    return Optional.ofNullable(desktopBackground);
  }

  /** Sets {@link #desktopBackground()}; null removes it. */
  public Themes desktopBackground(@Nullable String value) {
    desktopBackground = value;
    return this;
  }

  /** Returns {@code ScreenSaver}: the screen saver file. */
  public Optional<String> screenSaver() {
    return Optional.ofNullable(screenSaver);
  }

  /** Sets {@link #screenSaver()}; null removes it. */
  public Themes screenSaver(@Nullable String value) {
    screenSaver = value;
    return this;
  }

  /** Returns {@code ThemeName}: the name of the theme. */
  public Optional<String> themeName() {
    return Optional.ofNullable(themeName);
  }

  /** Sets {@link #themeName()}; null removes it. */
  public Themes themeName(@Nullable String value) {
    themeName = value;
    return this;
  }

  /** Returns {@code UWPAppsUseLightTheme}: whether apps use the light theme. */
  public Optional<Boolean> uwpAppsUseLightTheme() {
    return Optional.ofNullable(uwpAppsUseLightTheme);
  }

  /** Sets {@link #uwpAppsUseLightTheme()}; null removes it. */
  public Themes uwpAppsUseLightTheme(@Nullable Boolean value) {
    uwpAppsUseLightTheme = value;
    return this;
  }

  /** Returns {@code WindowColor}: the colour of windows. */
  public Optional<String> windowColor() {
    return Optional.ofNullable(windowColor);
  }

  /** Sets {@link #windowColor()}; null removes it. */
  public Themes windowColor(@Nullable String value) {
    windowColor = value;
    return this;
  }
}
