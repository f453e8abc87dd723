package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-ErrorReportingCore}: error reporting.
 *
 * <p>Configuration passes: specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-errorreportingcore">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-ErrorReportingCore")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class ErrorReportingCore {

  @XmlElement(name = "DefaultConsent")
  private @Nullable Integer defaultConsent;

  @XmlElement(name = "DisableWER")
  private @Nullable Integer disableWer;

  /** Makes one without any setting. */
  public ErrorReportingCore() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code DefaultConsent}: how error reports are agreed to, 0 to 4. */
  public Optional<Integer> defaultConsent() {
    return Optional.ofNullable(defaultConsent);
  }

  /** Sets {@link #defaultConsent()}; null removes it. */
  public ErrorReportingCore defaultConsent(@Nullable Integer value) {
    defaultConsent = value;
    return this;
  }

  /** Returns {@code DisableWER}: whether error reporting is off, 1 or 0. */
  public Optional<Integer> disableWer() {
    return Optional.ofNullable(disableWer);
  }

  /** Sets {@link #disableWer()}; null removes it. */
  public ErrorReportingCore disableWer(@Nullable Integer value) {
    disableWer = value;
    return this;
  }
}
