package io.sysprep.run.overlay;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The registry as it was changed over the machine below. */
final class RegistryLayer implements RegistryView {

  private final RegistryView base;
  private final Map<RegistryKey, KeyLayer> layers = new HashMap<>();

  RegistryLayer(RegistryView base) {
    this.base = base;
  }

  @Override
  public synchronized boolean exists(RegistryKey key) {
    KeyLayer layer = layers.get(SharedKey.of(key));
    return layer == null ? !hidesBase(key) && base.exists(key) : layer.isPresent();
  }

  @Override
  public synchronized Optional<RegistryValue> value(RegistryKey key, String name) {
    KeyLayer layer = layers.get(SharedKey.of(key));
    if (layer != null && layer.changes(name)) {
      return layer.value(name);
    }
    return hidesBase(key) ? Optional.empty() : base.value(key, name);
  }

  @Override
  public synchronized Optional<Map<String, RegistryValue>> values(RegistryKey key) {
    Optional<Map<String, RegistryValue>> below =
        hidesBase(key) ? Optional.empty() : base.values(key);
    KeyLayer layer = layers.get(SharedKey.of(key));
    if (layer == null) {
      return below;
    }
    return layer.isPresent() ? Optional.of(layer.over(below.orElse(Map.of()))) : Optional.empty();
  }

  @Override
  public synchronized Optional<List<String>> subKeys(RegistryKey key) {
    if (!exists(key)) {
      return Optional.empty();
    }
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(hidesBase(key) ? List.of() : base.subKeys(key).orElse(List.of()));
    layers.entrySet().stream()
        .filter(layer -> SharedKey.isDirectlyBelow(SharedKey.of(key), layer.getKey()))
        .forEach(layer -> list(SharedKey.name(layer.getKey()), layer.getValue(), names));
    return Optional.of(List.copyOf(names));
  }

  private static void list(String name, KeyLayer layer, Set<String> names) {
    if (layer.isPresent()) {
      names.add(name);
    } else {
      names.remove(name);
    }
  }

  synchronized void write(RegistryKey key, String name, RegistryValue value) {
    createKey(key);
    over(key).put(name, Optional.of(value));
  }

  /** Tells whether there was a value to delete. */
  synchronized boolean deleteValue(RegistryKey key, String name) {
    if (value(key, name).isEmpty()) {
      return false;
    }
    over(key).put(name, Optional.empty());
    return true;
  }

  /** Tells whether the key had to be made. */
  synchronized boolean createKey(RegistryKey key) {
    if (exists(key)) {
      return false;
    }
    SharedKey.above(SharedKey.of(key)).stream()
        .filter(above -> !exists(above))
        .forEach(above -> layers.put(above, KeyLayer.fresh()));
    layers.put(SharedKey.of(key), KeyLayer.fresh());
    return true;
  }

  /** Tells whether there was a key to delete. */
  synchronized boolean deleteKey(RegistryKey key) {
    if (!exists(key)) {
      return false;
    }
    RegistryKey deleted = SharedKey.of(key);
    layers.keySet().removeIf(changed -> SharedKey.above(changed).contains(deleted));
    layers.put(deleted, KeyLayer.deleted());
    return true;
  }

  private KeyLayer over(RegistryKey key) {
    return layers.computeIfAbsent(SharedKey.of(key), absent -> KeyLayer.overBase());
  }

  private boolean hidesBase(RegistryKey key) {
    RegistryKey shared = SharedKey.of(key);
    if (hides(layers.get(shared))) {
      return true;
    }
    for (RegistryKey above : SharedKey.above(shared)) {
      if (hides(layers.get(above))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hides(@Nullable KeyLayer layer) {
    return layer != null && layer.hidesBase();
  }
}
