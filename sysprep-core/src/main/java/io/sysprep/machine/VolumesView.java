package io.sysprep.machine;

import java.util.List;
import java.util.Optional;

/**
 * Reads what disks Windows has lettered.
 *
 * <p>Each method throws {@link MachineException} when access is denied or reading fails.
 */
public interface VolumesView {

  /** {@return the volumes that have a drive letter, by letter} */
  List<Volume> volumes();

  /**
   * Reads how far a volume is encrypted with BitLocker.
   *
   * <p>The conversion status, never the protection status: a volume that is encrypted with
   * protection off still stops Sysprep with 0x80310039.
   *
   * @param letter the drive letter, in upper case
   * @return the status; empty when this Windows has no BitLocker, or none for that volume
   */
  Optional<ConversionStatus> conversionStatus(char letter);
}
