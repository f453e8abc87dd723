package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the desktop starts with.
 *
 * <p>Stands at {@code Shell-Setup/DesktopOptimization}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class DesktopOptimization {

  @XmlElement(name = "GoToDesktopOnSignIn")
  private @Nullable Boolean goToDesktopOnSignIn;

  @XmlElement(name = "ShowWindowsStoreAppsOnTaskbar")
  private @Nullable Boolean showWindowsStoreAppsOnTaskbar;

  /** Makes one without any setting. */
  public DesktopOptimization() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code GoToDesktopOnSignIn}: whether the desktop comes before the start screen. */
  public Optional<Boolean> goToDesktopOnSignIn() {
    return Optional.ofNullable(goToDesktopOnSignIn);
  }

  /** Sets {@link #goToDesktopOnSignIn()}; null removes it. */
  public DesktopOptimization goToDesktopOnSignIn(@Nullable Boolean value) {
    goToDesktopOnSignIn = value;
    return this;
  }

  /** Returns {@code ShowWindowsStoreAppsOnTaskbar}: whether store apps are on the taskbar. */
  public Optional<Boolean> showWindowsStoreAppsOnTaskbar() {
    return Optional.ofNullable(showWindowsStoreAppsOnTaskbar);
  }

  /** Sets {@link #showWindowsStoreAppsOnTaskbar()}; null removes it. */
  public DesktopOptimization showWindowsStoreAppsOnTaskbar(@Nullable Boolean value) {
    showWindowsStoreAppsOnTaskbar = value;
    return this;
  }
}
