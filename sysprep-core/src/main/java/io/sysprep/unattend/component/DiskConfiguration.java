package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the disks are partitioned.
 *
 * <p>Stands at {@code Setup/DiskConfiguration}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class DiskConfiguration {

  @XmlElement(name = "DisableEncryptedDiskProvisioning")
  private @Nullable Boolean disableEncryptedDiskProvisioning;

  @XmlElement(name = "Disk")
  private List<Disk> disks = new ArrayList<>();

  @XmlElement(name = "WillShowUI")
  private @Nullable WillShowUi willShowUi;

  /** Makes one without any setting. */
  public DiskConfiguration() {
    // Nothing is set until a caller sets it.
  }

  /**
   * Returns {@code DisableEncryptedDiskProvisioning}: whether self-encrypting drives stay
   * unencrypted.
   */
  public Optional<Boolean> disableEncryptedDiskProvisioning() {
    return Optional.ofNullable(disableEncryptedDiskProvisioning);
  }

  /** Sets {@link #disableEncryptedDiskProvisioning()}; null removes it. */
  public DiskConfiguration disableEncryptedDiskProvisioning(@Nullable Boolean value) {
    disableEncryptedDiskProvisioning = value;
    return this;
  }

  /** Returns {@code Disk}: the disks; the list is live. */
  public List<Disk> disks() {
    return disks;
  }

  /** Returns {@code WillShowUI}: when Setup shows its pages. */
  public Optional<WillShowUi> willShowUi() {
    return Optional.ofNullable(willShowUi);
  }

  /** Sets {@link #willShowUi()}; null removes it. */
  public DiskConfiguration willShowUi(@Nullable WillShowUi value) {
    willShowUi = value;
    return this;
  }
}
