package io.sysprep.offline.disk;

import io.sysprep.machine.RegistryKey;
import io.sysprep.offline.hive.HiveKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keys that were found last. Who lists a key then asks for what is below it, a key at a time: of
 * Services, for a thousand.
 */
final class RecentKeys {

  private static final int MOST = 64;

  private final Map<RegistryKey, HiveKey> keys = new LinkedHashMap<>();

  synchronized void add(RegistryKey key, HiveKey found) {
    keys.put(key, found);
    if (keys.size() > MOST) {
      keys.remove(keys.keySet().iterator().next());
    }
  }

  /**
   * Finds a key that is below a recent one, and no link.
   *
   * @return what is there; empty where nothing recent tells it
   */
  Optional<Optional<HiveKey>> below(RegistryKey key) {
    int end = key.path().lastIndexOf('\\');
    // A hive has no key CurrentControlSet, and in its 32-bit view another root.
    if (end <= key.path().indexOf('\\')) {
      return Optional.empty();
    }
    RegistryKey above = new RegistryKey(key.hive(), key.path().substring(0, end), key.bitness());
    return recent(above)
        .map(found -> found.subKey(key.path().substring(end + 1)))
        .filter(found -> found.filter(HiveKey::isLink).isEmpty());
  }

  private synchronized Optional<HiveKey> recent(RegistryKey key) {
    return Optional.ofNullable(keys.get(key));
  }
}
