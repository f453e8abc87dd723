package io.sysprep.testkit.wmi;

import io.sysprep.machine.Sid;
import io.sysprep.machine.WmiRow;
import io.sysprep.testkit.state.Computer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The local groups with their English names. */
final class LocalGroup implements WmiClass {

  private static final Map<String, String> NAMES =
      Map.of(
          "S-1-5-32-544", "Administrators",
          "S-1-5-32-545", "Users",
          "S-1-5-32-546", "Guests",
          "S-1-5-32-551", "Backup Operators",
          "S-1-5-32-581", "System Managed Accounts Group");

  @Override
  public String name() {
    return "Win32_Group";
  }

  @Override
  public Set<String> properties() {
    return Set.of("Name", "SID", "LocalAccount");
  }

  @Override
  public List<WmiRow> rows(Computer computer) {
    return NAMES.keySet().stream()
        .sorted()
        .filter(sid -> computer.installation().accounts().members(new Sid(sid)).isPresent())
        .map(LocalGroup::row)
        .toList();
  }

  private static WmiRow row(String sid) {
    return new Row()
        .text("Name", NAMES.getOrDefault(sid, sid))
        .text("SID", sid)
        .flag("LocalAccount", true)
        .done();
  }
}
