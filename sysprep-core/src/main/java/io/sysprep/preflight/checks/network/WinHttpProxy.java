package io.sysprep.preflight.checks.network;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.words.Words;
import java.util.Optional;

final class WinHttpProxy implements PrerequisiteCheck {

  private static final RegistryKey CONNECTIONS =
      RegistryKey.localMachine(
          "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections");

  /**
   * Which byte says how it connects: 1 directly, seen on machines; 3 by proxy, general knowledge.
   */
  private static final int KIND = 8;

  private static final int DIRECT = 1;

  @Override
  public CheckDescription description() {
    return CheckDescription.of("winhttp-proxy", "WinHTTP uses no proxy")
        .because(
            "Agents of a cloud reach its own addresses through WinHTTP; a proxy of the build network leads clones nowhere.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.REGISTRY)
        .remediedBy("Run netsh winhttp reset proxy, or exempt 168.63.129.16 on Azure.")
        .describedAt(
            "https://learn.microsoft.com/azure/virtual-machines/windows/prepare-for-upload-vhd-image");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Optional<RegistryValue> settings =
        facts.machine().registry().value(CONNECTIONS, "WinHttpSettings");
    return settings.isPresent()
        ? judge(settings.get())
        : Finding.passed("WinHTTP has no settings of its own.");
  }

  private static Finding judge(RegistryValue value) {
    if (!(value instanceof RegistryValue.Binary binary)) {
      return Finding.inconclusive("WinHttpSettings is a " + value.typeName() + ", not binary.");
    }
    byte[] bytes = binary.bytes().toByteArray();
    if (bytes.length <= KIND) {
      return Finding.inconclusive(
          "WinHttpSettings has " + Words.counted(bytes.length, "byte") + ", too few to tell.");
    }
    return bytes[KIND] == DIRECT
        ? Finding.passed("WinHTTP connects directly.")
        : Finding.warning("WinHTTP uses a proxy.");
  }
}
