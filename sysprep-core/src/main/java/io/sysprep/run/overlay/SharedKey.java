package io.sysprep.run.overlay;

import io.sysprep.machine.RegistryBitness;
import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One name for each key, whichever view it is asked for in.
 *
 * <p>Keys below {@code HKLM\SOFTWARE} are apart in the two views, all others are one (Microsoft
 * Learn, "Registry Keys Affected by WOW64"). The keys below SOFTWARE that Windows shares all the
 * same count as apart here: who changes such a key in one view reads it back in that view.
 */
final class SharedKey {

  private static final String APART = "SOFTWARE";

  private SharedKey() {}

  static RegistryKey of(RegistryKey key) {
    return isApart(key) ? key : new RegistryKey(key.hive(), key.path(), RegistryBitness.BITS_64);
  }

  /** The keys above, the root not among them, the topmost first. */
  static List<RegistryKey> above(RegistryKey key) {
    List<RegistryKey> above = new ArrayList<>();
    for (int end = key.path().indexOf('\\'); end > 0; end = key.path().indexOf('\\', end + 1)) {
      above.add(new RegistryKey(key.hive(), key.path().substring(0, end), key.bitness()));
    }
    return above;
  }

  static boolean isDirectlyBelow(RegistryKey parent, RegistryKey key) {
    return !key.path().isEmpty() && parent.child(name(key)).equals(key);
  }

  /** The last part of the path. */
  static String name(RegistryKey key) {
    return key.path().substring(key.path().lastIndexOf('\\') + 1);
  }

  private static boolean isApart(RegistryKey key) {
    String path = key.path().toUpperCase(Locale.ROOT);
    return key.hive() == RegistryHive.LOCAL_MACHINE
        && (path.equals(APART) || path.startsWith(APART + "\\"));
  }
}
