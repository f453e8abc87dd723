package io.sysprep.offline.disk;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.RegistryBitness;
import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryKey;
import io.sysprep.offline.hive.Hive;
import io.sysprep.offline.hive.HiveKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds keys in the hives, as Windows would put these together.
 *
 * <p>{@code CurrentControlSet} is the control set that {@code Select\Current} names. The 32-bit
 * view of {@code HKLM\SOFTWARE} is {@code Wow6432Node}, where there is one; the few keys below it
 * that both views share (Microsoft Learn, "Registry Keys Affected by WOW64") count as apart. Links
 * between keys are followed.
 */
final class KeyFinder {

  private static final String SOFTWARE = "SOFTWARE";
  private static final String SYSTEM = "SYSTEM";
  private static final String CURRENT = "CurrentControlSet";
  private static final String WOW = "Wow6432Node";
  private static final String LINK = "SymbolicLinkValue";
  private static final String MACHINE = "\\REGISTRY\\MACHINE\\";
  private static final List<String> MACHINE_HIVES = List.of("SAM", "SECURITY", SOFTWARE, SYSTEM);
  private static final int MOST_LINKS = 16;

  private final VolumeHives hives;
  private final UserHives users;
  private final RecentKeys recent = new RecentKeys();

  KeyFinder(VolumeHives hives, UserHives users) {
    this.hives = hives;
    this.users = users;
  }

  boolean isRoot(RegistryKey key) {
    return key.path().isEmpty()
        && (key.hive() == RegistryHive.LOCAL_MACHINE || key.hive() == RegistryHive.USERS);
  }

  List<String> belowRoot(RegistryKey root) {
    return root.hive() == RegistryHive.LOCAL_MACHINE ? MACHINE_HIVES : users.names();
  }

  List<String> namesBelow(RegistryKey key, HiveKey found) {
    List<String> names = new ArrayList<>();
    found.subKeys().forEach(below -> names.add(below.name()));
    if (key.hive() == RegistryHive.LOCAL_MACHINE && key.path().equalsIgnoreCase(SYSTEM)) {
      names.add(CURRENT);
      names.sort(String.CASE_INSENSITIVE_ORDER);
    }
    return List.copyOf(names);
  }

  Optional<HiveKey> find(RegistryKey key) {
    VolatileKeys.refuse(key);
    return recent.below(key).orElseGet(() -> fromRoot(key));
  }

  private Optional<HiveKey> fromRoot(RegistryKey key) {
    Optional<HiveKey> found = inHive(key);
    found.ifPresent(there -> recent.add(key, there));
    return found;
  }

  private Optional<HiveKey> inHive(RegistryKey key) {
    return switch (key.hive()) {
      case LOCAL_MACHINE -> inMachine(key.path(), key.bitness(), 0);
      case USERS ->
          users
              .hive(KeyPath.first(key.path()).toUpperCase(Locale.ROOT))
              .flatMap(hive -> walk(hive, KeyPath.rest(key.path()), 0));
      case CLASSES_ROOT ->
          inMachine(KeyPath.join("SOFTWARE\\Classes", key.path()), key.bitness(), 0);
      case CURRENT_USER ->
          throw new MachineException(
              Reason.NOT_RUNNING, "read what belongs to the current user:", key.toString());
    };
  }

  private Optional<HiveKey> inMachine(String path, RegistryBitness bitness, int links) {
    String hive = KeyPath.first(path).toUpperCase(Locale.ROOT);
    if (!MACHINE_HIVES.contains(hive)) {
      return Optional.empty();
    }
    String rest = KeyPath.rest(path);
    return switch (hive) {
      case SYSTEM -> walk(hives.ofMachine(hive), inControlSet(rest), links);
      case SOFTWARE -> inSoftware(rest, bitness, links);
      default -> walk(hives.ofMachine(hive), rest, links);
    };
  }

  private Optional<HiveKey> inSoftware(String path, RegistryBitness bitness, int links) {
    Hive software = hives.ofMachine(SOFTWARE);
    boolean isApart = bitness == RegistryBitness.BITS_32 && software.root().subKey(WOW).isPresent();
    return walk(software, isApart ? KeyPath.join(WOW, path) : path, links);
  }

  private String inControlSet(String path) {
    return KeyPath.first(path).equalsIgnoreCase(CURRENT)
        ? KeyPath.join(currentControlSet(), KeyPath.rest(path))
        : path;
  }

  private String currentControlSet() {
    return hives
        .ofMachine(SYSTEM)
        .root()
        .subKey("Select")
        .flatMap(select -> select.value("Current"))
        .filter(current -> current.data().length == Integer.BYTES)
        .map(current -> "ControlSet" + threeDigits(current.data()[0] & 0xFF))
        .orElse("ControlSet001");
  }

  /** Without a formatter, which reads the tables of a locale for it. */
  private static String threeDigits(int number) {
    return Integer.toString(1000 + number).substring(1);
  }

  private Optional<HiveKey> walk(Hive hive, String path, int links) {
    Optional<HiveKey> key = Optional.of(hive.root());
    for (String rest = path; key.isPresent() && !rest.isEmpty(); ) {
      key = key.get().subKey(KeyPath.first(rest));
      rest = KeyPath.rest(rest);
      if (key.filter(HiveKey::isLink).isPresent()) {
        return followed(key.get(), rest, links + 1);
      }
    }
    return key;
  }

  /** A link into what only a running Windows has leads nowhere. */
  private Optional<HiveKey> followed(HiveKey link, String rest, int links) {
    String target =
        link.value(LINK)
            .map(value -> new String(value.data(), StandardCharsets.UTF_16LE))
            .orElse("");
    if (links > MOST_LINKS) {
      throw new MachineException(
          Reason.FAILED, "follow links between keys round in a circle:", target);
    }
    return target.regionMatches(true, 0, MACHINE, 0, MACHINE.length())
        ? inMachine(
            KeyPath.join(target.substring(MACHINE.length()), rest), RegistryBitness.BITS_64, links)
        : Optional.empty();
  }
}
