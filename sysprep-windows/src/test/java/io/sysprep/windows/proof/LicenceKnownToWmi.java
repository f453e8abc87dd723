package io.sysprep.windows.proof;

import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiView;
import io.sysprep.testkit.FakeWindows;
import java.util.List;

/**
 * The WMI of this Windows, with the licence of a fake one: Wine has no such class, and a preflight
 * that has to ask slmgr does not show what it does without.
 */
record LicenceKnownToWmi(WmiView real) implements WmiView {

  private static final FakeWindows LICENSED = FakeWindows.windowsServer2022().build();

  @Override
  public List<WmiRow> query(WmiQuery query) {
    boolean licensing = query.className().startsWith("SoftwareLicensing");
    return licensing ? LICENSED.view().wmi().query(query) : real.query(query);
  }
}
