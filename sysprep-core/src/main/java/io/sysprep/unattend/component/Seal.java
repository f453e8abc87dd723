package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an image is sealed.
 *
 * <p>Stands at {@code Deployment/Generalize} and {@code Deployment/Reseal}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Seal {

  @XmlElement(name = "ForceShutdownNow")
  private @Nullable Boolean forceShutdownNow;

  @XmlElement(name = "Mode")
  private @Nullable SealMode mode;

  /** Makes one without any setting. */
  public Seal() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code ForceShutdownNow}: whether the computer shuts down at once. */
  public Optional<Boolean> forceShutdownNow() {
    return Optional.ofNullable(forceShutdownNow);
  }

  /** Sets {@link #forceShutdownNow()}; null removes it. */
  public Seal forceShutdownNow(@Nullable Boolean value) {
    forceShutdownNow = value;
    return this;
  }

  /** Returns {@code Mode}: whether Windows goes to audit mode or to first start. */
  public Optional<SealMode> mode() {
    return Optional.ofNullable(mode);
  }

  /** Sets {@link #mode()}; null removes it. */
  public Seal mode(@Nullable SealMode value) {
    mode = value;
    return this;
  }
}
