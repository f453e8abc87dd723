package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lock screen.
 *
 * <p>Stands at {@code Shell-Setup/StartTiles/LockScreen} and {@code
 * Shell-Setup/StartTiles/RegionalOverrides/RegionalOverride/LockScreen}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class LockScreen {

  @XmlElement(name = "Badge")
  private @Nullable Badge badge;

  /** Makes one without any setting. */
  public LockScreen() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Badge}: the app that shows its badge. */
  public Optional<Badge> badge() {
    return Optional.ofNullable(badge);
  }

  /** Sets {@link #badge()}; null removes it. */
  public LockScreen badge(@Nullable Badge value) {
    badge = value;
    return this;
  }
}
