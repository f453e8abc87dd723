package io.sysprep.offline.disk;

import io.sysprep.machine.NoMachineException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the Windows on a volume: the one folder in its root that has hives. */
public final class WindowsOnVolume {

  private static final String CONFIG = "\\System32\\config";

  private WindowsOnVolume() {}

  /**
   * Finds the name of the Windows folder.
   *
   * @param volume the volume
   * @return the name, as the volume has it
   * @throws NoMachineException when there is none, or more than one
   */
  public static String folder(VolumeFolder volume) {
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(volume.root())) {
      for (Path folder : folders) {
        if (hasHives(folder)) {
          found.add(folder.getFileName().toString());
        }
      }
    } catch (IOException e) {
      throw new NoMachineException(volume.root() + " cannot be read: " + e);
    }
    return only(volume, found.stream().sorted().toList());
  }

  private static boolean hasHives(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !Files.isReadable(folder)) {
      return false;
    }
    VolumeFolder candidate = VolumeFolder.at(folder);
    return candidate.find(CONFIG + "\\SYSTEM").isPresent()
        || candidate.find(CONFIG + "\\SOFTWARE").isPresent();
  }

  private static String only(VolumeFolder volume, List<String> found) {
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new NoMachineException(
        found.isEmpty()
            ? volume.root()
                + " holds no Windows: no folder in it has System32\\config with a hive SYSTEM or"
                + " SOFTWARE"
            : volume.root() + " holds more than one Windows: " + String.join(", ", found));
  }
}
