package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One region.
 *
 * <p>Stands at {@code Shell-Setup/StartTiles/RegionalOverrides/RegionalOverride/Regions/Region}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Region {

  @XmlElement(name = "CountryOrRegionID")
  private @Nullable Integer countryOrRegionId;

  @XmlElement(name = "Key")
  private @Nullable Integer key;

  /** Makes one without any setting. */
  public Region() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code CountryOrRegionID}: the geographical id of the region. */
  public Optional<Integer> countryOrRegionId() {
    return Optional.ofNullable(countryOrRegionId);
  }

  /** Sets {@link #countryOrRegionId()}; null removes it. */
  public Region countryOrRegionId(@Nullable Integer value) {
    countryOrRegionId = value;
    return this;
  }

  /** Returns {@code Key}: the key. */
  public Optional<Integer> key() {
    return Optional.ofNullable(key);
  }

  /** Sets {@link #key()}; null removes it. */
  public Region key(@Nullable Integer value) {
    key = value;
    return this;
  }
}
