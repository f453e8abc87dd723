package io.sysprep.verify;

import io.sysprep.machine.Sid;
import java.time.Instant;
import java.util.Optional;

/** Identities that tests compare. */
final class Identities {

  static final Sid ONE = new Sid("S-1-5-21-1-1-1");
  static final Sid TWO = new Sid("S-1-5-21-2-2-2");
  static final Sid DOMAIN = new Sid("S-1-5-21-9-9-9");

  private Identities() {}

  static MachineIdentity of(String computerName, Sid machine, Sid user) {
    return identity(computerName, Optional.of(machine), user);
  }

  static MachineIdentity withoutMachineSid(String computerName, Sid user) {
    return identity(computerName, Optional.empty(), user);
  }

  private static MachineIdentity identity(String computerName, Optional<Sid> machine, Sid user) {
    return new MachineIdentity(
        Instant.parse("2026-11-22T08:30:00Z"),
        computerName,
        machine,
        computerName + "\\user",
        user,
        Optional.of("guid-of-" + computerName));
  }
}
