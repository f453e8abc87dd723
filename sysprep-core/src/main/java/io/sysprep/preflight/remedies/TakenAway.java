package io.sysprep.preflight.remedies;

import io.sysprep.machine.FilesControl;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.examination.RemedyBench;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes files and parts of the registry away, and keeps them in memory until the run ends: on the
 * disk, what is secret in them would go into the image.
 */
final class TakenAway {

  private static final int LARGEST_FILE = 16 << 20;

  private final RemedyBench bench;
  private final RegistryView registry;
  private final RegistryControl registryControl;

  TakenAway(RemedyBench bench) {
    this.bench = bench;
    this.registry = bench.machine().view().registry();
    this.registryControl = bench.machine().control().registry();
  }

  void file(WindowsPath path) {
    FilesView files = bench.machine().view().files();
    FilesControl control = bench.machine().control().files();
    Optional<byte[]> before = files.read(path, LARGEST_FILE);
    if (before.isEmpty()) {
      return;
    }
    bench.undoneBy(
        path + " was deleted.",
        () -> {
          control.write(path, before.get());
          return files
              .read(path, LARGEST_FILE)
              .filter(now -> Arrays.equals(now, before.get()))
              .isPresent();
        });
    control.delete(path);
  }

  void value(RegistryKey key, String name) {
    if (registry.value(key, name).isPresent()) {
      undoneByWriting(key, name);
      registryControl.deleteValue(key, name);
    }
  }

  void overwrite(RegistryKey key, String name, RegistryValue value) {
    undoneByWriting(key, name);
    registryControl.write(key, name, value);
  }

  private void undoneByWriting(RegistryKey key, String name) {
    Optional<RegistryValue> before = registry.value(key, name);
    bench.undoneBy(
        key + "\\" + name + " is not as it was.",
        () -> {
          before.ifPresentOrElse(
              value -> registryControl.write(key, name, value),
              () -> registryControl.deleteValue(key, name));
          return registry.value(key, name).equals(before);
        });
  }

  /** A key with all below it. */
  void key(RegistryKey key) {
    SavedKey saved = SavedKey.of(registry, key);
    bench.undoneBy(
        key + " was deleted.",
        () -> {
          saved.write(registryControl);
          return SavedKey.of(registry, key).equals(saved);
        });
    registryControl.deleteKey(key);
  }

  /**
   * A key as it was.
   *
   * @param key the key
   * @param values its values
   * @param below its sub-keys
   */
  private record SavedKey(
      RegistryKey key, Map<String, RegistryValue> values, List<SavedKey> below) {

    static SavedKey of(RegistryView registry, RegistryKey key) {
      return new SavedKey(
          key,
          registry.values(key).orElse(Map.of()),
          registry.subKeys(key).orElse(List.of()).stream()
              .map(name -> of(registry, key.child(name)))
              .toList());
    }

    void write(RegistryControl registry) {
      registry.createKey(key);
      values.forEach((name, value) -> registry.write(key, name, value));
      below.forEach(child -> child.write(registry));
    }
  }
}
