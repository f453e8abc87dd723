package io.sysprep.testkit;

import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryKey;
import io.sysprep.testkit.state.RegistryTree;
import java.util.List;
import java.util.Locale;

/**
 * Which part of the registry is modelled: what tests put there, two hives of the machine, and that
 * of people nobody is logged on.
 */
final class ModelledRegistry {

  private static final List<String> HIVES = List.of("", "SYSTEM", "SOFTWARE");

  /** The hive of a person is loaded while that person is logged on; otherwise it is not there. */
  private static final String PERSON = "S-1-5-21-";

  private ModelledRegistry() {}

  static void require(RegistryTree registry, RegistryKey key, Question question) {
    int end = key.path().indexOf('\\');
    String top = (end < 0 ? key.path() : key.path().substring(0, end)).toUpperCase(Locale.ROOT);
    boolean modelled =
        key.hive() == RegistryHive.LOCAL_MACHINE
            ? HIVES.contains(top)
            : key.hive() == RegistryHive.USERS && top.startsWith(PERSON);
    if (!modelled && !registry.exists(new RegistryKey(key.hive(), top, key.bitness()))) {
      throw new UnmodelledException(question.toString());
    }
  }
}
