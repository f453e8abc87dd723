package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the image goes.
 *
 * <p>Stands at {@code Setup/ImageInstall/DataImage/InstallTo}, {@code
 * Setup/ImageInstall/OSImage/InstallTo} and {@code
 * Setup/WindowsDeploymentServices/ImageSelection/InstallTo}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class InstallTo {

  @XmlElement(name = "DiskID")
  private @Nullable Integer diskId;

  @XmlElement(name = "PartitionID")
  private @Nullable Integer partitionId;

  /** Makes one without any setting. */
  public InstallTo() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code DiskID}: the number of the disk, from 0. */
  public Optional<Integer> diskId() {
    return Optional.ofNullable(diskId);
  }

  /** Sets {@link #diskId()}; null removes it. */
  public InstallTo diskId(@Nullable Integer value) {
    diskId = value;
    return this;
  }

  /** Returns {@code PartitionID}: the number of the partition, from 1. */
  public Optional<Integer> partitionId() {
    return Optional.ofNullable(partitionId);
  }

  /** Sets {@link #partitionId()}; null removes it. */
  public InstallTo partitionId(@Nullable Integer value) {
    partitionId = value;
    return this;
  }
}
