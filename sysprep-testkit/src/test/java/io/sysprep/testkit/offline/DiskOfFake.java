package io.sysprep.testkit.offline;

import io.sysprep.hives.HiveImage;
import io.sysprep.machine.FileInfo;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.stored.ValueCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Consumer;

/** Writes the disk that a fake machine would have: its hives and its files. */
public final class DiskOfFake {

  private static final String CURRENT = "CurrentControlSet";

  private final MachineView fake;
  private final Path folder;

  private DiskOfFake(MachineView fake, Path folder) {
    this.fake = fake;
    this.folder = folder;
  }

  /** Writes it into a folder. */
  public static void write(MachineView fake, Path folder) throws IOException {
    write(fake, folder, system -> {});
  }

  /** Changes the hive SYSTEM before it is written. */
  static void write(MachineView fake, Path folder, Consumer<HiveImage> change) throws IOException {
    DiskOfFake disk = new DiskOfFake(fake, folder);
    disk.copy(WindowsPath.of("C:\\"));
    HiveImage system = disk.hive("SYSTEM").number("Select", "Current", 1);
    change.accept(system);
    WindowsTree.in(folder).with("SYSTEM", system).with("SOFTWARE", disk.hive("SOFTWARE"));
  }

  private HiveImage hive(String name) {
    HiveImage image = HiveImage.empty();
    add(image, RegistryKey.localMachine(name), "");
    return image;
  }

  private void add(HiveImage image, RegistryKey key, String path) {
    image.key(path);
    fake.registry()
        .values(key)
        .orElseThrow()
        .forEach((name, value) -> put(image, path, name, value));
    for (String below : fake.registry().subKeys(key).orElseThrow()) {
      String stored = path.isEmpty() && below.equals(CURRENT) ? "ControlSet001" : below;
      add(image, key.child(below), path.isEmpty() ? stored : path + "\\" + stored);
    }
  }

  private static void put(HiveImage image, String path, String name, RegistryValue value) {
    image.value(path, name, ValueCodec.typeOf(value), ValueCodec.encode(value));
  }

  private void copy(WindowsPath path) throws IOException {
    for (WindowsPath entry : fake.files().list(path).orElse(List.of())) {
      Path target = folder.resolve(entry.toString().substring(3).replace('\\', '/'));
      FileInfo info = fake.files().info(entry).orElseThrow();
      if (info.folder()) {
        Files.createDirectories(target);
        copy(entry);
      } else {
        Files.write(target, fake.files().read(entry, 1 << 24).orElseThrow());
        Files.setLastModifiedTime(target, FileTime.from(info.modified()));
      }
    }
  }
}
