package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to Microsoft.
 *
 * <p>Stands at {@code Setup/Diagnostics}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Diagnostics {

  @XmlElement(name = "OptIn")
  private @Nullable Boolean optIn;

  /** Makes one without any setting. */
  public Diagnostics() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code OptIn}: whether data is sent. */
  public Optional<Boolean> optIn() {
    return Optional.ofNullable(optIn);
  }

  /** Sets {@link #optIn()}; null removes it. */
  public Diagnostics optIn(@Nullable Boolean value) {
    optIn = value;
    return this;
  }
}
