package io.sysprep.testkit.sysprep;

import io.sysprep.machine.DomainRole;
import io.sysprep.machine.RegistryValue;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Installation;
import io.sysprep.testkit.state.RegistryKeys;
import io.sysprep.testkit.state.RegistryTree;

/**
 * What generalizing leaves behind: a machine in no domain whose next boot is one of Setup, and, on
 * Windows Server 2012 and 2012 R2, an Administrator without a password.
 */
final class GeneralizedMachine {

  private static final int LAST_WITHOUT_PASSWORD = 9600;
  private static final int SETUP_FIRST = 2;

  private final Computer computer;
  private final SysprepOptions options;
  private final boolean armed;

  GeneralizedMachine(Situation situation) {
    this.computer = situation.computer();
    this.options = situation.options();
    this.armed = !situation.behaviour().isNextBootUnarmed();
  }

  void leaveBehind() {
    Installation installation = computer.installation();
    if (installation.domainRole() == DomainRole.MEMBER_SERVER) {
      installation.setDomainRole(DomainRole.STANDALONE_SERVER);
    } else if (installation.domainRole() == DomainRole.MEMBER_WORKSTATION) {
      installation.setDomainRole(DomainRole.STANDALONE_WORKSTATION);
    }
    if (armed) {
      armNextBoot(installation.registry());
    }
    if (options.vm()) {
      installation.registry().write(RegistryKeys.SYSPREP, "SysprepMode", RegistryValue.text("vm"));
    }
    deletePassword(installation);
  }

  private static void armNextBoot(RegistryTree registry) {
    registry.write(RegistryKeys.SETUP, "SetupType", RegistryValue.number(SETUP_FIRST));
    registry.write(RegistryKeys.SETUP, "CmdLine", RegistryValue.text("oobe\\windeploy.exe"));
  }

  private void deletePassword(Installation installation) {
    boolean server = !installation.product().isClient();
    if (server && installation.product().build() <= LAST_WITHOUT_PASSWORD) {
      installation.setAdministratorPassword(false);
      computer.happened(MachineEvent.Kind.ADMINISTRATOR_PASSWORD_DELETED, "");
    }
  }
}
