package io.sysprep.testkit.state;

import io.sysprep.machine.RegistryBitness;
import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a key really is: {@code HKLM\SOFTWARE} of the 32-bit view lies in {@code WOW6432Node}, and
 * the control set in use is the first one (Microsoft Learn, "Registry Redirector"; keys that
 * Windows shares between both views are not told apart).
 */
final class RegistryLocation {

  private static final String SOFTWARE = "SOFTWARE";
  private static final String REDIRECTED = "WOW6432Node";

  private RegistryLocation() {}

  static List<String> parts(RegistryKey key) {
    List<String> parts = new ArrayList<>();
    parts.add(key.hive().shortName());
    if (!key.path().isEmpty()) {
      split(key.path(), parts);
    }
    redirect(key, parts);
    followControlSet(parts);
    return parts;
  }

  /** By hand: a machine's life looks up hundreds of keys. */
  private static void split(String path, List<String> parts) {
    int from = 0;
    for (int end = path.indexOf('\\'); end >= 0; end = path.indexOf('\\', from)) {
      parts.add(path.substring(from, end));
      from = end + 1;
    }
    parts.add(path.substring(from));
  }

  private static void redirect(RegistryKey key, List<String> parts) {
    boolean redirected =
        key.bitness() == RegistryBitness.BITS_32
            && key.hive() == RegistryHive.LOCAL_MACHINE
            && parts.size() > 1
            && parts.get(1).equalsIgnoreCase(SOFTWARE);
    if (redirected && (parts.size() == 2 || !parts.get(2).equalsIgnoreCase(REDIRECTED))) {
      parts.add(2, REDIRECTED);
    }
  }

  private static void followControlSet(List<String> parts) {
    if (parts.size() > 2
        && parts.get(1).equalsIgnoreCase("SYSTEM")
        && parts.get(2).equalsIgnoreCase("ControlSet001")) {
      parts.set(2, "CurrentControlSet");
    }
  }
}
