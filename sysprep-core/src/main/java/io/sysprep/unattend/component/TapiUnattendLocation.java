package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The location to dial from.
 *
 * <p>Stands at {@code TapiSetup/TapiUnattendLocation}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class TapiUnattendLocation {

  @XmlElement(name = "AreaCode")
  private @Nullable String areaCode;

  @XmlElement(name = "CountryOrRegion")
  private @Nullable Integer countryOrRegion;

  @XmlElement(name = "DisableCallWaiting")
  private @Nullable String disableCallWaiting;

  @XmlElement(name = "InternationalCarrierCode")
  private @Nullable String internationalCarrierCode;

  @XmlElement(name = "LongDistanceAccess")
  private @Nullable String longDistanceAccess;

  @XmlElement(name = "LongDistanceCarrierCode")
  private @Nullable String longDistanceCarrierCode;

  @XmlElement(name = "Name")
  private @Nullable String name;

  @XmlElement(name = "OutsideAccess")
  private @Nullable String outsideAccess;

  @XmlElement(name = "PulseOrToneDialing")
  private @Nullable Integer pulseOrToneDialing;

  /** Makes one without any setting. */
  public TapiUnattendLocation() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code AreaCode}: the area code. */
  public Optional<String> areaCode() {
    return Optional.ofNullable(areaCode);
  }

  /** Sets {@link #areaCode()}; null removes it. */
  public TapiUnattendLocation areaCode(@Nullable String value) {
    areaCode = value;
    return this;
  }

  /** Returns {@code CountryOrRegion}: the country or region code. */
  public Optional<Integer> countryOrRegion() {
    return Optional.ofNullable(countryOrRegion);
  }

  /** Sets {@link #countryOrRegion()}; null removes it. */
  public TapiUnattendLocation countryOrRegion(@Nullable Integer value) {
    countryOrRegion = value;
    return this;
  }

  /** Returns {@code DisableCallWaiting}: the digits that turn call waiting off. */
  public Optional<String> disableCallWaiting() {
    return Optional.ofNullable(disableCallWaiting);
  }

  /** Sets {@link #disableCallWaiting()}; null removes it. */
  public TapiUnattendLocation disableCallWaiting(@Nullable String value) {
    disableCallWaiting = value;
    return this;
  }

  /** Returns {@code InternationalCarrierCode}: the code of the international carrier. */
  public Optional<String> internationalCarrierCode() {
    return Optional.ofNullable(internationalCarrierCode);
  }

  /** Sets {@link #internationalCarrierCode()}; null removes it. */
  public TapiUnattendLocation internationalCarrierCode(@Nullable String value) {
    internationalCarrierCode = value;
    return this;
  }

  /** Returns {@code LongDistanceAccess}: the digits before a long-distance number. */
  public Optional<String> longDistanceAccess() {
    return Optional.ofNullable(longDistanceAccess);
  }

  /** Sets {@link #longDistanceAccess()}; null removes it. */
  public TapiUnattendLocation longDistanceAccess(@Nullable String value) {
    longDistanceAccess = value;
    return this;
  }

  /** Returns {@code LongDistanceCarrierCode}: the code of the long-distance carrier. */
  public Optional<String> longDistanceCarrierCode() {
    return Optional.ofNullable(longDistanceCarrierCode);
  }

  /** Sets {@link #longDistanceCarrierCode()}; null removes it. */
  public TapiUnattendLocation longDistanceCarrierCode(@Nullable String value) {
    longDistanceCarrierCode = value;
    return this;
  }

  /** Returns {@code Name}: the name. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** Sets {@link #name()}; null removes it. */
  public TapiUnattendLocation name(@Nullable String value) {
    name = value;
    return this;
  }

  /** Returns {@code OutsideAccess}: the digits for an outside line. */
  public Optional<String> outsideAccess() {
    return Optional.ofNullable(outsideAccess);
  }

  /** Sets {@link #outsideAccess()}; null removes it. */
  public TapiUnattendLocation outsideAccess(@Nullable String value) {
    outsideAccess = value;
    return this;
  }

  /** Returns {@code PulseOrToneDialing}: pulse or tone, 0 or 1. */
  public Optional<Integer> pulseOrToneDialing() {
    return Optional.ofNullable(pulseOrToneDialing);
  }

  /** Sets {@link #pulseOrToneDialing()}; null removes it. */
  public TapiUnattendLocation pulseOrToneDialing(@Nullable Integer value) {
    pulseOrToneDialing = value;
    return this;
  }
}
