package io.sysprep.machine;

import java.util.Map;

/** The names that Windows gives the types of registry values. */
final class RegistryTypeNames {

  private static final Map<Class<? extends RegistryValue>, String> NAMES =
      Map.of(
          RegistryValue.Text.class, "REG_SZ",
          RegistryValue.ExpandableText.class, "REG_EXPAND_SZ",
          RegistryValue.MultiText.class, "REG_MULTI_SZ",
          RegistryValue.DoubleWord.class, "REG_DWORD",
          RegistryValue.QuadWord.class, "REG_QWORD",
          RegistryValue.Binary.class, "REG_BINARY");

  private RegistryTypeNames() {}

  static String of(RegistryValue value) {
    return NAMES.getOrDefault(value.getClass(), "unknown type");
  }
}
