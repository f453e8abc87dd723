package io.sysprep.testkit.wmi;

import io.sysprep.machine.WmiRow;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Licensing;
import java.util.List;
import java.util.Set;

/** The licensing service with the count of rearms. */
final class LicensingService implements WmiClass {

  @Override
  public String name() {
    return "SoftwareLicensingService";
  }

  @Override
  public Set<String> properties() {
    return Set.of("Version", "RemainingWindowsReArmCount", "ClientMachineID");
  }

  @Override
  public List<WmiRow> rows(Computer computer) {
    Licensing licensing = computer.installation().licensing();
    return List.of(
        new Row()
            .text("Version", licensing.version())
            .number("RemainingWindowsReArmCount", licensing.windowsRearms())
            .text("ClientMachineID", "11111111-2222-3333-4444-555555555555")
            .done());
  }
}
