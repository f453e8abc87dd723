package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-WinRE-RecoveryAgent}: the recovery environment.
 *
 * <p>Configuration passes: oobeSystem. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-winre-recoveryagent">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-WinRE-RecoveryAgent")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class WinReRecoveryAgent {

  @XmlElement(name = "UninstallWindowsRE")
  private @Nullable Boolean uninstallWindowsRe;

  /** Makes one without any setting. */
  public WinReRecoveryAgent() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code UninstallWindowsRE}: whether the recovery environment is removed. */
  public Optional<Boolean> uninstallWindowsRe() {
    return Optional.ofNullable(uninstallWindowsRe);
  }

  /** Sets {@link #uninstallWindowsRe()}; null removes it. */
  public WinReRecoveryAgent uninstallWindowsRe(@Nullable Boolean value) {
    uninstallWindowsRe = value;
    return this;
  }
}
