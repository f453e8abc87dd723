package io.sysprep.testkit.wmi;

import io.sysprep.machine.WmiRow;
import io.sysprep.testkit.state.Computer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The optional features that are enabled; those that are not are left out. */
final class OptionalFeature implements WmiClass {

  private static final int ENABLED = 1;

  @Override
  public String name() {
    return "Win32_OptionalFeature";
  }

  @Override
  public Set<String> properties() {
    return Set.of("Name", "InstallState");
  }

  @Override
  public List<WmiRow> rows(Computer computer) {
    List<WmiRow> rows = new ArrayList<>();
    for (String name : computer.installation().features()) {
      rows.add(new Row().text("Name", name).number("InstallState", ENABLED).done());
    }
    return rows;
  }
}
