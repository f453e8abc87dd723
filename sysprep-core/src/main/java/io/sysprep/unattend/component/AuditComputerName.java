package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The computer name in audit mode.
 *
 * <p>Stands at {@code Deployment/AuditComputerName}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class AuditComputerName {

  @XmlElement(name = "MustReboot")
  private @Nullable Boolean mustReboot;

  @XmlElement(name = "Name")
  private @Nullable String name;

  /** Makes one without any setting. */
  public AuditComputerName() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code MustReboot}: whether the computer restarts afterwards. */
  public Optional<Boolean> mustReboot() {
    return Optional.ofNullable(mustReboot);
  }

  /** Sets {@link #mustReboot()}; null removes it. */
  public AuditComputerName mustReboot(@Nullable Boolean value) {
    mustReboot = value;
    return this;
  }

  /** Returns {@code Name}: the name. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** Sets {@link #name()}; null removes it. */
  public AuditComputerName name(@Nullable String value) {
    name = value;
    return this;
  }
}
