package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-Security-SPP-UX}: activation after Setup.
 *
 * <p>Configuration passes: specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-security-spp-ux">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-Security-SPP-UX")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class SecuritySppUx {

  @XmlElement(name = "SkipAutoActivation")
  private @Nullable Boolean skipAutoActivation;

  /** Makes one without any setting. */
  public SecuritySppUx() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code SkipAutoActivation}: whether Windows does not activate by itself. */
  public Optional<Boolean> skipAutoActivation() {
    return Optional.ofNullable(skipAutoActivation);
  }

  /** Sets {@link #skipAutoActivation()}; null removes it. */
  public SecuritySppUx skipAutoActivation(@Nullable Boolean value) {
    skipAutoActivation = value;
    return this;
  }
}
