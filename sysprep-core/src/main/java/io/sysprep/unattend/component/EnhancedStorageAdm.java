package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-EnhancedStorage-Adm}: self-encrypting drives.
 *
 * <p>Configuration passes: specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-enhancedstorage-adm">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-EnhancedStorage-Adm")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class EnhancedStorageAdm {

  @XmlElement(name = "TCGSecurityActivationDisabled")
  private @Nullable Integer tcgSecurityActivationDisabled;

  /** Makes one without any setting. */
  public EnhancedStorageAdm() {
    // Nothing is set until a caller sets it.
  }

  /**
   * Returns {@code TCGSecurityActivationDisabled}: whether self-encrypting drives are not
   * activated, 1 or 0.
   */
  public Optional<Integer> tcgSecurityActivationDisabled() {
    return Optional.ofNullable(tcgSecurityActivationDisabled);
  }

  /** Sets {@link #tcgSecurityActivationDisabled()}; null removes it. */
  public EnhancedStorageAdm tcgSecurityActivationDisabled(@Nullable Integer value) {
    tcgSecurityActivationDisabled = value;
    return this;
  }
}
