package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-SQMAPI}: usage data.
 *
 * <p>Configuration passes: specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-sqmapi">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-SQMAPI")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class SqmApi {

  @XmlElement(name = "CEIPEnabled")
  private @Nullable Integer ceipEnabled;

  /** Makes one without any setting. */
  public SqmApi() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code CEIPEnabled}: whether usage data is sent, 1 or 0. */
  public Optional<Integer> ceipEnabled() {
    return Optional.ofNullable(ceipEnabled);
  }

  /** Sets {@link #ceipEnabled()}; null removes it. */
  public SqmApi ceipEnabled(@Nullable Integer value) {
    ceipEnabled = value;
    return this;
  }
}
