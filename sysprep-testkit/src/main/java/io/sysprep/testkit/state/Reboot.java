package io.sysprep.testkit.state;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.WindowsPath;

/**
 * What each boot finishes: renames that wait, servicing that waits, a rearm; then services start.
 */
final class Reboot {

  private static final RegistryKey WINDOWS =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion");
  private static final WindowsPath PENDING_XML = Paths.WINDOWS.resolve("WinSxS\\pending.xml");

  private Reboot() {}

  static void finish(Installation installation) {
    RegistryTree registry = installation.registry();
    registry.deleteValue(RegistryKeys.SESSION_MANAGER, "PendingFileRenameOperations");
    registry.deleteValue(RegistryKeys.SESSION_MANAGER, "PendingFileRenameOperations2");
    registry.deleteKey(WINDOWS.child("Component Based Servicing\\RebootPending"));
    registry.deleteKey(WINDOWS.child("Component Based Servicing\\PackagesPending"));
    registry.deleteKey(WINDOWS.child("WindowsUpdate\\Auto Update\\RebootRequired"));
    installation.files().delete(PENDING_XML);
    takeNewName(installation);
    installation.licensing().boot();
    installation.services().boot();
  }

  private static void takeNewName(Installation installation) {
    installation
        .registry()
        .text(RegistryKeys.COMPUTER_NAME.child("ComputerName"), "ComputerName")
        .ifPresent(installation::nameComputer);
  }
}
