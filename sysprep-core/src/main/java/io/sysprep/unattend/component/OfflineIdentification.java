package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which domain an offline image joins.
 *
 * <p>Stands at {@code UnattendedJoin/OfflineIdentification}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class OfflineIdentification {

  @XmlElement(name = "Provisioning")
  private @Nullable Provisioning provisioning;

  /** Makes one without any setting. */
  public OfflineIdentification() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Provisioning}: the data of an offline join. */
  public Optional<Provisioning> provisioning() {
    return Optional.ofNullable(provisioning);
  }

  /** Sets {@link #provisioning()}; null removes it. */
  public OfflineIdentification provisioning(@Nullable Provisioning value) {
    provisioning = value;
    return this;
  }
}
