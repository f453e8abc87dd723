package io.sysprep.testkit.wmi;

import io.sysprep.machine.WmiRow;
import io.sysprep.testkit.state.Computer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The partitions to start from, and the one behind them that Windows lies on. */
final class DiskPartition implements WmiClass {

  @Override
  public String name() {
    return "Win32_DiskPartition";
  }

  @Override
  public Set<String> properties() {
    return Set.of("Name", "BootPartition");
  }

  @Override
  public List<WmiRow> rows(Computer computer) {
    int bootable = computer.installation().volumes().bootPartitions();
    List<WmiRow> rows = new ArrayList<>();
    for (int index = 0; index <= bootable; index++) {
      rows.add(row(index, index < bootable));
    }
    return rows;
  }

  private static WmiRow row(int index, boolean boot) {
    return new Row()
        .text("Name", "Disk #0, Partition #" + index)
        .flag("BootPartition", boot)
        .done();
  }
}
