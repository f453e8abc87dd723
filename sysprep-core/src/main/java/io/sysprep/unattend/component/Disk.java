package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One disk and its partitions.
 *
 * <p>Stands at {@code Setup/DiskConfiguration/Disk}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Disk {

  @XmlElementWrapper(name = "CreatePartitions")
  @XmlElement(name = "CreatePartition")
  private List<CreatePartition> createPartitions = new ArrayList<>();

  @XmlElement(name = "DiskID")
  private @Nullable Integer diskId;

  @XmlElementWrapper(name = "ModifyPartitions")
  @XmlElement(name = "ModifyPartition")
  private List<ModifyPartition> modifyPartitions = new ArrayList<>();

  @XmlElement(name = "WillWipeDisk")
  private @Nullable Boolean willWipeDisk;

  /** Makes one without any setting. */
  public Disk() {
    // Nothing is set until a caller sets it.
  }

  /**
   * Returns {@code CreatePartitions/CreatePartition}: the partitions to create, in their order; the
   * list is live.
   */
  public List<CreatePartition> createPartitions() {
    return createPartitions;
  }

  /** Returns {@code DiskID}: the number of the disk, from 0. */
  public Optional<Integer> diskId() {
    return Optional.ofNullable(diskId);
  }

  /** Sets {@link #diskId()}; null removes it. */
  public Disk diskId(@Nullable Integer value) {
    diskId = value;
    return this;
  }

  /**
   * Returns {@code ModifyPartitions/ModifyPartition}: the partitions to format and label, in their
   * order; the list is live.
   */
  public List<ModifyPartition> modifyPartitions() {
    return modifyPartitions;
  }

  /** Returns {@code WillWipeDisk}: whether the disk is erased first. */
  public Optional<Boolean> willWipeDisk() {
    return Optional.ofNullable(willWipeDisk);
  }

  /** Sets {@link #willWipeDisk()}; null removes it. */
  public Disk willWipeDisk(@Nullable Boolean value) {
    willWipeDisk = value;
    return this;
  }
}
