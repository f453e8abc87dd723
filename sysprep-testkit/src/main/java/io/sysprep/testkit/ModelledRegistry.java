package io.sysprep.testkit;

import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryKey;
import io.sysprep.testkit.state.RegistryTree;
import java.util.List;
import java.util.Locale;

/** Which part of the registry is modelled: what tests put there, and two hives of the machine. */
final class ModelledRegistry {

  private static final List<String> HIVES = List.of("", "SYSTEM", "SOFTWARE");

  private ModelledRegistry() {}

  static void require(RegistryTree registry, RegistryKey key, Question question) {
    String top = key.path().split("\\\\", -1)[0].toUpperCase(Locale.ROOT);
    boolean modelled = key.hive() == RegistryHive.LOCAL_MACHINE && HIVES.contains(top);
    if (!modelled && !registry.exists(new RegistryKey(key.hive(), top, key.bitness()))) {
      throw new UnmodelledException(question.toString());
    }
  }
}
