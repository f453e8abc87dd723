package io.sysprep.report;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** What this library and its Java call themselves. */
final class Versions {

  private Versions() {}

  /** As a module the version is in the descriptor, on the class path in the manifest of the jar. */
  static String sdk() {
    return Optional.ofNullable(Versions.class.getModule().getDescriptor())
        .flatMap(ModuleDescriptor::rawVersion)
        .or(() -> Optional.ofNullable(Versions.class.getPackage().getImplementationVersion()))
        .orElse("unversioned");
  }

  static String jvm() {
    return Runtime.version() + " (" + System.getProperty("java.vendor", "vendor not told") + ")";
  }
}
