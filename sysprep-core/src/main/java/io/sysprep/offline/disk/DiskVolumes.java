package io.sysprep.offline.disk;

import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.Volume;
import io.sysprep.machine.VolumesView;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The one volume that was given.
 *
 * <p>That it could be read is the evidence that it is not encrypted: whoever reads it through a
 * program that decrypts it as it is read (dislocker) has to look there.
 */
final class DiskVolumes implements VolumesView {

  private final VolumeFolder volume;
  private final char letter;

  DiskVolumes(VolumeFolder volume, char letter) {
    this.volume = volume;
    this.letter = letter;
  }

  @Override
  public List<Volume> volumes() {
    return List.of(new Volume(letter, Volume.Kind.FIXED, OptionalLong.of(free())));
  }

  @Override
  public Optional<ConversionStatus> conversionStatus(char asked) {
    return asked == letter ? Optional.of(ConversionStatus.FULLY_DECRYPTED) : Optional.empty();
  }

  private long free() {
    try {
      return Files.getFileStore(volume.root()).getUnallocatedSpace();
    } catch (IOException e) {
      throw VolumeFolder.failure("read the free space of", volume.root().toString(), e);
    }
  }
}
