package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One icon of the notification area.
 *
 * <p>Stands at {@code Shell-Setup/NotificationArea/PromotedIcon1} and {@code
 * Shell-Setup/NotificationArea/PromotedIcon2}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class PromotedIcon {

  @XmlElement(name = "GUID")
  private @Nullable String guid;

  @XmlElement(name = "Path")
  private @Nullable String path;

  /** Makes one without any setting. */
  public PromotedIcon() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code GUID}: the GUID. */
  public Optional<String> guid() {
    return Optional.ofNullable(guid);
  }

  /** Sets {@link #guid()}; null removes it. */
  public PromotedIcon guid(@Nullable String value) {
    guid = value;
    return this;
  }

  /** Returns {@code Path}: the path. */
  public Optional<String> path() {
    return Optional.ofNullable(path);
  }

  /** Sets {@link #path()}; null removes it. */
  public PromotedIcon path(@Nullable String value) {
    path = value;
    return this;
  }
}
