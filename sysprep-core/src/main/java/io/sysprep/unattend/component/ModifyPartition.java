package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One partition to format and label.
 *
 * <p>Stands at {@code Setup/DiskConfiguration/Disk/ModifyPartitions/ModifyPartition}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class ModifyPartition {

  @XmlElement(name = "Active")
  private @Nullable Boolean active;

  @XmlElement(name = "Extend")
  private @Nullable Boolean extend;

  @XmlElement(name = "Format")
  private @Nullable PartitionFormat format;

  @XmlElement(name = "Label")
  private @Nullable String label;

  @XmlElement(name = "Letter")
  private @Nullable String letter;

  @XmlElement(name = "Order")
  private @Nullable Integer order;

  @XmlElement(name = "PartitionID")
  private @Nullable Integer partitionId;

  @XmlElement(name = "TypeID")
  private @Nullable String typeId;

  /** Makes one without any setting. */
  public ModifyPartition() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Active}: whether the partition is marked active. */
  public Optional<Boolean> active() {
    return Optional.ofNullable(active);
  }

  /** Sets {@link #active()}; null removes it. */
  public ModifyPartition active(@Nullable Boolean value) {
    active = value;
    return this;
  }

  /** Returns {@code Extend}: whether it takes up the rest of the disk. */
  public Optional<Boolean> extend() {
    return Optional.ofNullable(extend);
  }

  /** Sets {@link #extend()}; null removes it. */
  public ModifyPartition extend(@Nullable Boolean value) {
    extend = value;
    return this;
  }

  /** Returns {@code Format}: the file system to format with. */
  public Optional<PartitionFormat> format() {
    return Optional.ofNullable(format);
  }

  /** Sets {@link #format()}; null removes it. */
  public ModifyPartition format(@Nullable PartitionFormat value) {
    format = value;
    return this;
  }

  /** Returns {@code Label}: the volume label. */
  public Optional<String> label() {
    return Optional.ofNullable(label);
  }

  /** Sets {@link #label()}; null removes it. */
  public ModifyPartition label(@Nullable String value) {
    label = value;
    return this;
  }

  /** Returns {@code Letter}: the drive letter. */
  public Optional<String> letter() {
    return Optional.ofNullable(letter);
  }

  /** Sets {@link #letter()}; null removes it. */
  public ModifyPartition letter(@Nullable String value) {
    letter = value;
    return this;
  }

  /** Returns {@code Order}: the place in the sequence. */
  public Optional<Integer> order() {
    return Optional.ofNullable(order);
  }

  /** Sets {@link #order()}; null removes it. */
  public ModifyPartition order(@Nullable Integer value) {
    order = value;
    return this;
  }

  /** Returns {@code PartitionID}: the number of the partition, from 1. */
  public Optional<Integer> partitionId() {
    return Optional.ofNullable(partitionId);
  }

  /** Sets {@link #partitionId()}; null removes it. */
  public ModifyPartition partitionId(@Nullable Integer value) {
    partitionId = value;
    return this;
  }

  /** Returns {@code TypeID}: the type in the partition table. */
  public Optional<String> typeId() {
    return Optional.ofNullable(typeId);
  }

  /** Sets {@link #typeId()}; null removes it. */
  public ModifyPartition typeId(@Nullable String value) {
    typeId = value;
    return this;
  }
}
