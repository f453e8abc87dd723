package io.sysprep.preflight.checks.identity;

import io.sysprep.machine.Port;
import io.sysprep.machine.WmiCondition;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiValue;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.Set;

final class ServerRoles implements PrerequisiteCheck {

  /**
   * Microsoft's table ends with Windows Server 2012; its last column is taken for all later
   * versions.
   */
  private static final Set<String> UNSUPPORTED =
      Set.of(
          "ADCertificateServicesRole",
          "DirectoryServices-ADAM",
          "RightsManagementServices-Role",
          "DHCPServer",
          "FaxServiceRole",
          "NPAS-Role",
          "UpdateServices");

  private static final WmiQuery INSTALLED =
      WmiQuery.of("root\\cimv2", "Win32_OptionalFeature", "Name")
          .where(new WmiCondition.Equal("InstallState", new WmiValue.Numeral(1)));

  @Override
  public CheckDescription description() {
    return CheckDescription.of("server-roles", "Every installed server role supports Sysprep")
        .because("A role that Sysprep does not support survives the run and is broken on clones.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.WMI, Port.SYSTEM)
        .remediedBy("Remove the role before, or install it on clones.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep-support-for-server-roles");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (!facts.version().kind().isServer()) {
      return Finding.notApplicable("Clients have no server roles.");
    }
    List<String> installed =
        facts.machine().wmi().query(INSTALLED).stream()
            .flatMap(row -> row.text("Name").stream())
            .filter(UNSUPPORTED::contains)
            .sorted()
            .toList();
    return installed.isEmpty()
        ? Finding.passed("No installed role is known to be unsupported.")
        : Finding.warning(
            "Installed roles that Sysprep does not support: " + String.join(", ", installed) + ".");
  }
}
