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
 * The tiles of some regions.
 *
 * <p>Stands at {@code Shell-Setup/StartTiles/RegionalOverrides/RegionalOverride}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class RegionalOverride {

  @XmlElement(name = "LockScreen")
  private @Nullable LockScreen lockScreen;

  @XmlElement(name = "Order")
  private @Nullable Integer order;

  @XmlElementWrapper(name = "Regions")
  @XmlElement(name = "Region")
  private List<Region> regions = new ArrayList<>();

  @XmlElement(name = "SquareTiles")
  private @Nullable SquareTiles squareTiles;

  @XmlElement(name = "WideTiles")
  private @Nullable WideTiles wideTiles;

  /** Makes one without any setting. */
  public RegionalOverride() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code LockScreen}: the lock screen. */
  public Optional<LockScreen> lockScreen() {
    return Optional.ofNullable(lockScreen);
  }

  /** Sets {@link #lockScreen()}; null removes it. */
  public RegionalOverride lockScreen(@Nullable LockScreen value) {
    lockScreen = value;
    return this;
  }

  /** Returns {@code Order}: the place in the sequence. */
  public Optional<Integer> order() {
    return Optional.ofNullable(order);
  }

  /** Sets {@link #order()}; null removes it. */
  public RegionalOverride order(@Nullable Integer value) {
    order = value;
    return this;
  }

  /** Returns {@code Regions/Region}: the regions; the list is live. */
  public List<Region> regions() {
    return regions;
  }

  /** Returns {@code SquareTiles}: the square tiles. */
  public Optional<SquareTiles> squareTiles() {
    return Optional.ofNullable(squareTiles);
  }

  /** Sets {@link #squareTiles()}; null removes it. */
  public RegionalOverride squareTiles(@Nullable SquareTiles value) {
    squareTiles = value;
    return this;
  }

  /** Returns {@code WideTiles}: the wide tiles. */
  public Optional<WideTiles> wideTiles() {
    return Optional.ofNullable(wideTiles);
  }

  /** Sets {@link #wideTiles()}; null removes it. */
  public RegionalOverride wideTiles(@Nullable WideTiles value) {
    wideTiles = value;
    return this;
  }
}
