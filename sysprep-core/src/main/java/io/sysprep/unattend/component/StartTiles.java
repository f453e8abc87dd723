package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tiles of the start screen.
 *
 * <p>Stands at {@code Shell-Setup/StartTiles}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class StartTiles {

  @XmlElement(name = "LockScreen")
  private @Nullable LockScreen lockScreen;

  @XmlElementWrapper(name = "RegionalOverrides")
  @XmlElement(name = "RegionalOverride")
  private List<RegionalOverride> regionalOverrides = new ArrayList<>();

  @XmlElement(name = "SquareTiles")
  private @Nullable SquareTiles squareTiles;

  @XmlElement(name = "WideTiles")
  private @Nullable WideTiles wideTiles;

  /** Makes one without any setting. */
  public StartTiles() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code LockScreen}: the lock screen. */
  public Optional<LockScreen> lockScreen() {
    return Optional.ofNullable(lockScreen);
  }

  /** Sets {@link #lockScreen()}; null removes it. */
  public StartTiles lockScreen(@Nullable LockScreen value) {
    lockScreen = value;
    return this;
  }

  /**
   * Returns {@code RegionalOverrides/RegionalOverride}: tiles for some regions; the list is live.
   */
  public List<RegionalOverride> regionalOverrides() {
    return regionalOverrides;
  }

  /** Returns {@code SquareTiles}: the square tiles. */
  public Optional<SquareTiles> squareTiles() {
    return Optional.ofNullable(squareTiles);
  }

  /** Sets {@link #squareTiles()}; null removes it. */
  public StartTiles squareTiles(@Nullable SquareTiles value) {
    squareTiles = value;
    return this;
  }

  /** Returns {@code WideTiles}: the wide tiles. */
  public Optional<WideTiles> wideTiles() {
    return Optional.ofNullable(wideTiles);
  }

  /** Sets {@link #wideTiles()}; null removes it. */
  public StartTiles wideTiles(@Nullable WideTiles value) {
    wideTiles = value;
    return this;
  }
}
