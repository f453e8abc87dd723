package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the Windows partition grows.
 *
 * <p>Stands at {@code Deployment/ExtendOSPartition}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class ExtendOsPartition {

  @XmlElement(name = "Extend")
  private @Nullable Boolean extend;

  @XmlElement(name = "Size")
  private @Nullable Integer size;

  /** Makes one without any setting. */
  public ExtendOsPartition() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Extend}: whether it takes up the rest of the disk. */
  public Optional<Boolean> extend() {
    return Optional.ofNullable(extend);
  }

  /** Sets {@link #extend()}; null removes it. */
  public ExtendOsPartition extend(@Nullable Boolean value) {
    extend = value;
    return this;
  }

  /** Returns {@code Size}: the size in megabytes. */
  public Optional<Integer> size() {
    return Optional.ofNullable(size);
  }

  /** Sets {@link #size()}; null removes it. */
  public ExtendOsPartition size(@Nullable Integer value) {
    size = value;
    return this;
  }
}
