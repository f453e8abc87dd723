package io.sysprep.preflight.checks.destination;

import io.sysprep.machine.MachineView;
import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.List;
import java.util.Locale;

/**
 * A proposal, and no more: an image for one cloud is often built somewhere else.
 *
 * <p>The maker and the product of the firmware are read in {@code
 * HKLM\HARDWARE\DESCRIPTION\System\BIOS} (general knowledge: Windows writes the key at each boot).
 */
final class PlatformUnderMachine implements PrerequisiteCheck {

  private static final RegistryKey FIRMWARE =
      RegistryKey.localMachine("HARDWARE\\DESCRIPTION\\System\\BIOS");
  private static final List<Row> PLATFORMS = Table.of(PlatformUnderMachine.class, "platforms.tsv");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("platform", "The machine is where the plan says the image goes")
        .because(
            "What is right for one service is wrong for another; a plan without a destination is judged by what holds everywhere.")
        .atWorst(CheckDescription.Worst.NOTICE)
        .reads(Port.REGISTRY, Port.SERVICES)
        .remediedBy("Name the destination in the plan: SysprepPlan ... forDestination(...).")
        .describedAt("https://github.com/canonical/cloud-init/blob/main/tools/ds-identify");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    String profile = facts.plan().destination().profile();
    for (Row platform : PLATFORMS) {
      if (fits(platform, facts.machine())) {
        return finding(platform, profile);
      }
    }
    return Finding.passed("Nothing tells which platform the machine runs on.");
  }

  private static Finding finding(Row row, String profile) {
    String text = "This machine looks like " + row.cell(0) + " (" + row.cell(2) + ")";
    boolean same = row.cell(4).isEmpty() || row.cell(4).equals(profile);
    Finding finding =
        same
            ? Finding.passed(text + ".")
            : Finding.notice(
                text
                    + ", and the plan is judged for "
                    + profile
                    + "; for an image that stays there say forDestination("
                    + row.cell(4)
                    + ").");
    return finding.naming("platform", row.cell(0));
  }

  private static boolean fits(Row row, MachineView machine) {
    return row.cell(1).equals("service")
        ? machine.services().service(row.cell(3)).isPresent()
        : firmware(machine, row.cell(1)).startsWith(row.cell(3).toLowerCase(Locale.ROOT));
  }

  private static String firmware(MachineView machine, String value) {
    return machine.registry().text(FIRMWARE, value).orElse("").toLowerCase(Locale.ROOT);
  }
}
