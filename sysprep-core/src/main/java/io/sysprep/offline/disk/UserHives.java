package io.sysprep.offline.disk;

import io.sysprep.machine.MachineException;
import io.sysprep.offline.hive.Hive;
import io.sysprep.offline.hive.HiveKey;
import io.sysprep.offline.hive.HiveValue;
import io.sysprep.stored.ValueCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The hives of the users, where the list of profiles says that their folders are.
 *
 * <p>A running Windows shows those of users that are logged on; of a Windows at rest all are there.
 */
final class UserHives {

  private static final String PROFILES = "Microsoft\\Windows NT\\CurrentVersion\\ProfileList";
  private static final String CLASSES = "_CLASSES";
  private static final String DEFAULT = ".DEFAULT";
  private static final String LOCAL_SYSTEM = "S-1-5-18";

  private final VolumeHives hives;
  private final PathExpansion expansion;

  UserHives(VolumeHives hives, PathExpansion expansion) {
    this.hives = hives;
    this.expansion = expansion;
  }

  List<String> names() {
    List<String> names = new ArrayList<>(List.of(DEFAULT));
    profiles().ifPresent(list -> list.subKeys().forEach(profile -> names.add(profile.name())));
    return List.copyOf(names);
  }

  /**
   * {@return the hive of a user; empty where there is none}
   *
   * @throws MachineException when it is damaged or cannot be read
   */
  Optional<Hive> hive(String name) {
    if (name.equals(DEFAULT) || name.equals(LOCAL_SYSTEM)) {
      return Optional.of(hives.ofMachine("DEFAULT"));
    }
    boolean classes = name.endsWith(CLASSES);
    String sid = classes ? name.substring(0, name.length() - CLASSES.length()) : name;
    String file = classes ? "\\AppData\\Local\\Microsoft\\Windows\\UsrClass.dat" : "\\NTUSER.DAT";
    return profiles()
        .flatMap(list -> list.subKey(sid.toUpperCase(Locale.ROOT)))
        .flatMap(profile -> profile.value("ProfileImagePath"))
        .flatMap(UserHives::text)
        .flatMap(expansion::withinVolume)
        .flatMap(folder -> hives.at(folder + file));
  }

  private Optional<HiveKey> profiles() {
    Optional<HiveKey> key = Optional.of(hives.ofMachine("SOFTWARE").root());
    for (String name : PROFILES.split("\\\\", -1)) {
      key = key.flatMap(above -> above.subKey(name));
    }
    return key;
  }

  private static Optional<String> text(HiveValue value) {
    return ValueCodec.decode(value.type(), value.data()).asText();
  }
}
