package io.sysprep.preflight.checks.identity;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.Port;
import io.sysprep.machine.WmiCondition;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

final class ServerRoles implements PrerequisiteCheck {

  private static final List<Row> ROLES = Table.of(ServerRoles.class, "server-roles.tsv");

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
    Set<String> installed =
        facts.machine().wmi().query(INSTALLED).stream()
            .map(ServerRoles::name)
            .collect(Collectors.toSet());
    List<Row> unsupported =
        ROLES.stream().filter(role -> installed.contains(role.cell(0))).toList();
    return unsupported.isEmpty()
        ? Finding.passed("No installed role is known to be unsupported.")
        : Finding.warning(
                unsupported.stream()
                    .map(ServerRoles::told)
                    .collect(
                        Collectors.joining(
                            ", ", "Installed roles that Sysprep does not support: ", ".")))
            .naming("roles", unsupported.stream().map(role -> role.cell(0)).toList());
  }

  private static String name(WmiRow row) {
    return row.text("Name")
        .orElseThrow(
            () ->
                new MachineException(
                    Reason.FAILED, "make sense of the name of an installed feature in", "WMI"));
  }

  private static String told(Row role) {
    String condition = role.cell(2).isEmpty() ? "" : ", unless " + role.cell(2);
    return role.cell(1) + " (" + role.cell(0) + condition + ")";
  }
}
