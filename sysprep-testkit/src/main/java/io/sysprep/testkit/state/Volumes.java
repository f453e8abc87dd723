package io.sysprep.testkit.state;

import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.Volume;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The volumes that have letters, and how far BitLocker has encrypted them. */
public final class Volumes {

  private final Map<Character, Volume> volumes = new TreeMap<>();
  private final Map<Character, ConversionStatus> encryption = new TreeMap<>();
  private boolean bitLockerInstalled;
  private int bootPartitions = 1;

  Volumes(boolean bitLockerInstalled) {
    this.bitLockerInstalled = bitLockerInstalled;
  }

  Volumes copy() {
    Volumes copy = new Volumes(bitLockerInstalled);
    copy.volumes.putAll(volumes);
    copy.encryption.putAll(encryption);
    copy.bootPartitions = bootPartitions;
    return copy;
  }

  /** {@return all volumes, by letter} */
  public List<Volume> all() {
    return List.copyOf(volumes.values());
  }

  /** {@return whether BitLocker is there at all} */
  public boolean isBitLockerInstalled() {
    return bitLockerInstalled;
  }

  /** {@return how many partitions the firmware could start from} */
  public int bootPartitions() {
    return bootPartitions;
  }

  /**
   * Makes so many partitions ones to start from.
   *
   * @param count how many
   */
  public void bootPartitions(int count) {
    bootPartitions = count;
  }

  /**
   * Adds a volume, or puts another in its place.
   *
   * @param volume the volume
   */
  public void put(Volume volume) {
    volumes.put(volume.letter(), volume);
  }

  /**
   * Tells how far a volume is encrypted.
   *
   * @param letter the drive letter
   * @return the status; empty without BitLocker or for what it cannot encrypt
   */
  public Optional<ConversionStatus> conversion(char letter) {
    Volume volume = volumes.get(letter);
    return volume != null && bitLockerInstalled && volume.kind() == Volume.Kind.FIXED
        ? Optional.of(encryption.getOrDefault(letter, ConversionStatus.FULLY_DECRYPTED))
        : Optional.empty();
  }

  /**
   * Encrypts a volume so far, and installs BitLocker.
   *
   * @param letter the drive letter
   * @param status how far
   */
  public void encrypt(char letter, ConversionStatus status) {
    bitLockerInstalled = true;
    encryption.put(letter, status);
  }
}
