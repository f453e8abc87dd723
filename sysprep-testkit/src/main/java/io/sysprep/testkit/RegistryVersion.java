package io.sysprep.testkit;

import io.sysprep.machine.WindowsVersion;
import io.sysprep.machine.WindowsVersion.Kind;
import io.sysprep.testkit.state.Installation;
import io.sysprep.testkit.state.RegistryKeys;
import java.util.Locale;
import java.util.Optional;

/** The version as the registry tells it, so that a test that changes one changes both. */
final class RegistryVersion {

  private RegistryVersion() {}

  static WindowsVersion of(Installation installation) {
    return new WindowsVersion(
        installation.product().version().major(),
        installation.product().version().minor(),
        Integer.parseInt(text(installation, "CurrentBuild")),
        revision(installation),
        text(installation, "ProductName"),
        text(installation, "EditionID"),
        kind(text(installation, "InstallationType")));
  }

  private static int revision(Installation installation) {
    Optional<Long> revision = installation.registry().number(RegistryKeys.CURRENT_VERSION, "UBR");
    return revision.isPresent()
        ? revision.get().intValue()
        : installation.product().version().revision();
  }

  private static Kind kind(String installationType) {
    return switch (installationType.toLowerCase(Locale.ROOT)) {
      case "client" -> Kind.CLIENT;
      case "server core" -> Kind.SERVER_CORE;
      default -> Kind.SERVER;
    };
  }

  private static String text(Installation installation, String value) {
    return installation.registry().text(RegistryKeys.CURRENT_VERSION, value).orElse("");
  }
}
