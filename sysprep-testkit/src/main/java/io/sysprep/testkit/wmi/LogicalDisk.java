package io.sysprep.testkit.wmi;

import io.sysprep.machine.Volume;
import io.sysprep.machine.WmiRow;
import io.sysprep.testkit.state.Computer;
import java.util.List;
import java.util.Set;

/** The volumes that have letters. */
final class LogicalDisk implements WmiClass {

  @Override
  public String name() {
    return "Win32_LogicalDisk";
  }

  @Override
  public Set<String> properties() {
    return Set.of("DeviceID", "DriveType", "FreeSpace");
  }

  @Override
  public List<WmiRow> rows(Computer computer) {
    return computer.installation().volumes().all().stream().map(LogicalDisk::row).toList();
  }

  private static WmiRow row(Volume volume) {
    Row row = new Row().text("DeviceID", volume.letter() + ":").number("DriveType", type(volume));
    volume.freeBytes().ifPresent(free -> row.text("FreeSpace", Long.toString(free)));
    return row.done();
  }

  private static int type(Volume volume) {
    return switch (volume.kind()) {
      case REMOVABLE -> 2;
      case FIXED -> 3;
      case NETWORK -> 4;
      case OPTICAL -> 5;
      case OTHER -> 0;
    };
  }
}
