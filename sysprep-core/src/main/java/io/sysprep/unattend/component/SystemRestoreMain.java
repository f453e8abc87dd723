package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-SystemRestore-Main}: system restore.
 *
 * <p>Configuration passes: specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemrestore-main">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-SystemRestore-Main")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class SystemRestoreMain {

  @XmlElement(name = "DisableSR")
  private @Nullable Integer disableSr;

  /** Makes one without any setting. */
  public SystemRestoreMain() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code DisableSR}: whether system restore is off, 1 or 0. */
  public Optional<Integer> disableSr() {
    return Optional.ofNullable(disableSr);
  }

  /** Sets {@link #disableSr()}; null removes it. */
  public SystemRestoreMain disableSr(@Nullable Integer value) {
    disableSr = value;
    return this;
  }
}
