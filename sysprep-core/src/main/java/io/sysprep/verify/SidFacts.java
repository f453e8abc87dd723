package io.sysprep.verify;

import io.sysprep.machine.Sid;
import java.util.List;

/** What two identities tell beside the verdict. */
final class SidFacts {

  private SidFacts() {}

  static List<String> of(MachineIdentity before, MachineIdentity after) {
    return List.of(
        "machine SID before: " + machineSid(before),
        "machine SID after: " + machineSid(after),
        "user before: " + user(before),
        "user after: " + user(after),
        machineGuid(before, after));
  }

  static String named(MachineIdentity identity) {
    return identity.computerName();
  }

  private static String machineSid(MachineIdentity identity) {
    return identity.machineSid().map(Sid::value).orElse("not known");
  }

  private static String user(MachineIdentity identity) {
    return identity.userName() + " " + identity.userSid() + ", " + identity.userOrigin().meaning();
  }

  private static String machineGuid(MachineIdentity before, MachineIdentity after) {
    if (before.machineGuid().isEmpty() || after.machineGuid().isEmpty()) {
      return "machine GUID: not known of both";
    }
    boolean same = before.machineGuid().get().equalsIgnoreCase(after.machineGuid().get());
    return same
        ? "machine GUID: the same, although a first boot makes it anew"
        : "machine GUID: made anew";
  }
}
