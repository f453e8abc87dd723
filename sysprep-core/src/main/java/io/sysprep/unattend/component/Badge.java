package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The app that shows its badge.
 *
 * <p>Stands at {@code Shell-Setup/StartTiles/LockScreen/Badge} and {@code
 * Shell-Setup/StartTiles/RegionalOverrides/RegionalOverride/LockScreen/Badge}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Badge {

  @XmlElement(name = "AppId")
  private @Nullable String appId;

  /** Makes one without any setting. */
  public Badge() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code AppId}: the id of the app. */
  public Optional<String> appId() {
    return Optional.ofNullable(appId);
  }

  /** Sets {@link #appId()}; null removes it. */
  public Badge appId(@Nullable String value) {
    appId = value;
    return this;
  }
}
