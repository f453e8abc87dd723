package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-Security-SPP}: the activation clock.
 *
 * <p>Configuration passes: generalize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-security-spp">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-Security-SPP")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class SecuritySpp {

  @XmlElement(name = "SkipRearm")
  private @Nullable Integer skipRearm;

  /** Makes one without any setting. */
  public SecuritySpp() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code SkipRearm}: whether the activation clock is left as it is, 1 or 0. */
  public Optional<Integer> skipRearm() {
    return Optional.ofNullable(skipRearm);
  }

  /** Sets {@link #skipRearm()}; null removes it. */
  public SecuritySpp skipRearm(@Nullable Integer value) {
    skipRearm = value;
    return this;
  }
}
