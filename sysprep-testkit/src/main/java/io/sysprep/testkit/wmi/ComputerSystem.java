package io.sysprep.testkit.wmi;

import io.sysprep.machine.DomainRole;
import io.sysprep.machine.WmiRow;
import io.sysprep.testkit.state.Computer;
import java.util.List;
import java.util.Set;

/** The computer and its domain. */
final class ComputerSystem implements WmiClass {

  @Override
  public String name() {
    return "Win32_ComputerSystem";
  }

  @Override
  public Set<String> properties() {
    return Set.of("Name", "DomainRole", "PartOfDomain", "Domain", "Manufacturer", "Model");
  }

  @Override
  public List<WmiRow> rows(Computer computer) {
    DomainRole role = computer.installation().domainRole();
    boolean virtual = computer.hardware().virtual().orElse(false);
    return List.of(
        new Row()
            .text("Name", computer.installation().computerName())
            .number("DomainRole", List.of(DomainRole.values()).indexOf(role))
            .flag("PartOfDomain", role.inDomain())
            .text("Domain", role.inDomain() ? "corp.example" : "WORKGROUP")
            .text("Manufacturer", virtual ? "QEMU" : "Example Computers")
            .text("Model", virtual ? "Standard PC (Q35 + ICH9, 2009)" : "Example 1")
            .done());
  }
}
