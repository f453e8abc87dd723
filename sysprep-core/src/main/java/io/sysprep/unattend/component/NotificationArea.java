package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Icons kept in the notification area.
 *
 * <p>Stands at {@code Shell-Setup/NotificationArea}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class NotificationArea {

  @XmlElement(name = "PromotedIcon1")
  private @Nullable PromotedIcon promotedIcon1;

  @XmlElement(name = "PromotedIcon2")
  private @Nullable PromotedIcon promotedIcon2;

  /** Makes one without any setting. */
  public NotificationArea() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code PromotedIcon1}: the first icon. */
  public Optional<PromotedIcon> promotedIcon1() {
    return Optional.ofNullable(promotedIcon1);
  }

  /** Sets {@link #promotedIcon1()}; null removes it. */
  public NotificationArea promotedIcon1(@Nullable PromotedIcon value) {
    promotedIcon1 = value;
    return this;
  }

  /** Returns {@code PromotedIcon2}: the second icon. */
  public Optional<PromotedIcon> promotedIcon2() {
    return Optional.ofNullable(promotedIcon2);
  }

  /** Sets {@link #promotedIcon2()}; null removes it. */
  public NotificationArea promotedIcon2(@Nullable PromotedIcon value) {
    promotedIcon2 = value;
    return this;
  }
}
