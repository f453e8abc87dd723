package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One partition to create.
 *
 * <p>Stands at {@code Setup/DiskConfiguration/Disk/CreatePartitions/CreatePartition}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class CreatePartition {

  @XmlElement(name = "Extend")
  private @Nullable Boolean extend;

  @XmlElement(name = "Order")
  private @Nullable Integer order;

  @XmlElement(name = "Size")
  private @Nullable Integer size;

  @XmlElement(name = "Type")
  private @Nullable PartitionType type;

  /** Makes one without any setting. */
  public CreatePartition() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Extend}: whether it takes up the rest of the disk. */
  public Optional<Boolean> extend() {
    return Optional.ofNullable(extend);
  }

  /** Sets {@link #extend()}; null removes it. */
  public CreatePartition extend(@Nullable Boolean value) {
    extend = value;
    return this;
  }

  /** Returns {@code Order}: the place in the sequence. */
  public Optional<Integer> order() {
    return Optional.ofNullable(order);
  }

  /** Sets {@link #order()}; null removes it. */
  public CreatePartition order(@Nullable Integer value) {
    order = value;
    return this;
  }

  /** Returns {@code Size}: the size in megabytes. */
  public Optional<Integer> size() {
    return Optional.ofNullable(size);
  }

  /** Sets {@link #size()}; null removes it. */
  public CreatePartition size(@Nullable Integer value) {
    size = value;
    return this;
  }

  /** Returns {@code Type}: the kind of partition. */
  public Optional<PartitionType> type() {
    return Optional.ofNullable(type);
  }

  /** Sets {@link #type()}; null removes it. */
  public CreatePartition type(@Nullable PartitionType value) {
    type = value;
    return this;
  }
}
