package io.sysprep.provider;

/** Where a provider is registered. */
public enum ProviderPlace {
  /** Below {@code Setup\Sysprep} of the registry: Windows' own, before Windows 8. */
  REGISTRY,
  /** In an action file: Windows' own, since Windows 8. */
  ACTION_FILE,
  /** Below {@code Setup\SysPrepExternal} of the registry: another vendor's. */
  EXTERNAL
}
