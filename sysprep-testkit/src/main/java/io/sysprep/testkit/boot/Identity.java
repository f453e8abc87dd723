package io.sysprep.testkit.boot;

import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.Sid;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.state.Accounts;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.MachineSids;
import io.sysprep.testkit.state.RegistryKeys;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * What tells machines apart: SID, machine identifier and name, drawn from the seed of the hardware
 * and the SID before.
 */
final class Identity {

  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
  private static final int CLIENT_DIGITS = 7;
  private static final int SERVER_DIGITS = 11;

  private final Computer computer;

  Identity(Computer computer) {
    this.computer = computer;
  }

  /** Renews all three and gives the new machine identifier. */
  String renew() {
    Accounts accounts = computer.installation().accounts();
    long seed = (computer.hardware().seed() ^ accounts.machineSid().hashCode()) * SPREAD;
    Sid sid = MachineSids.of(seed);
    accounts.changeMachineSid(sid);
    computer.happened(MachineEvent.Kind.SID_CHANGED, sid.value());
    rename(drawnName(seed));
    String machineGuid =
        UUID.nameUUIDFromBytes(sid.value().getBytes(StandardCharsets.US_ASCII)).toString();
    computer
        .installation()
        .registry()
        .write(RegistryKeys.CRYPTOGRAPHY, "MachineGuid", RegistryValue.text(machineGuid));
    return machineGuid;
  }

  void rename(String name) {
    computer.installation().nameComputer(name);
    computer.happened(MachineEvent.Kind.COMPUTER_RENAMED, name);
  }

  private String drawnName(long seed) {
    String digits = Long.toString(seed & Long.MAX_VALUE, Character.MAX_RADIX);
    String padded = (digits + "0000000000000").toUpperCase(Locale.ROOT);
    boolean client = computer.installation().product().isClient();
    return client
        ? "DESKTOP-" + padded.substring(0, CLIENT_DIGITS)
        : "WIN-" + padded.substring(0, SERVER_DIGITS);
  }
}
