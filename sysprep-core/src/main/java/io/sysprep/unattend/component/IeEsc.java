package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-IE-ESC}: restricted browsing on servers.
 *
 * <p>Configuration passes: specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-esc">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-IE-ESC")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class IeEsc {

  @XmlElement(name = "IEHardenAdmin")
  private @Nullable Boolean ieHardenAdmin;

  @XmlElement(name = "IEHardenUser")
  private @Nullable Boolean ieHardenUser;

  /** Makes one without any setting. */
  public IeEsc() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code IEHardenAdmin}: whether browsing is restricted for administrators. */
  public Optional<Boolean> ieHardenAdmin() {
    return Optional.ofNullable(ieHardenAdmin);
  }

  /** Sets {@link #ieHardenAdmin()}; null removes it. */
  public IeEsc ieHardenAdmin(@Nullable Boolean value) {
    ieHardenAdmin = value;
    return this;
  }

  /** Returns {@code IEHardenUser}: whether browsing is restricted for users. */
  public Optional<Boolean> ieHardenUser() {
    return Optional.ofNullable(ieHardenUser);
  }

  /** Sets {@link #ieHardenUser()}; null removes it. */
  public IeEsc ieHardenUser(@Nullable Boolean value) {
    ieHardenUser = value;
    return this;
  }
}
