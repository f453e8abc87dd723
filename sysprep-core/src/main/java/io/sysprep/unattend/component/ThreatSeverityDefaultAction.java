package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens to threats, by severity.
 *
 * <p>Stands at {@code Security-Malware-Windows-Defender/ThreatSeverityDefaultAction}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class ThreatSeverityDefaultAction {

  @XmlElement(name = "High")
  private @Nullable String high;

  @XmlElement(name = "Low")
  private @Nullable String low;

  @XmlElement(name = "Moderate")
  private @Nullable String moderate;

  @XmlElement(name = "Severe")
  private @Nullable String severe;

  /** Makes one without any setting. */
  public ThreatSeverityDefaultAction() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code High}: what happens to a threat of high severity. */
  public Optional<String> high() {
    return Optional.ofNullable(high);
  }

  /** Sets {@link #high()}; null removes it. */
  public ThreatSeverityDefaultAction high(@Nullable String value) {
    high = value;
    return this;
  }

  /** Returns {@code Low}: what happens to a threat of low severity. */
  public Optional<String> low() {
    return Optional.ofNullable(low);
  }

  /** Sets {@link #low()}; null removes it. */
  public ThreatSeverityDefaultAction low(@Nullable String value) {
    low = value;
    return this;
  }

  /** Returns {@code Moderate}: what happens to a threat of moderate severity. */
  public Optional<String> moderate() {
    return Optional.ofNullable(moderate);
  }

  /** Sets {@link #moderate()}; null removes it. */
  public ThreatSeverityDefaultAction moderate(@Nullable String value) {
    moderate = value;
    return this;
  }

  /** Returns {@code Severe}: what happens to a threat of severe severity. */
  public Optional<String> severe() {
    return Optional.ofNullable(severe);
  }

  /** Sets {@link #severe()}; null removes it. */
  public ThreatSeverityDefaultAction severe(@Nullable String value) {
    severe = value;
    return this;
  }
}
