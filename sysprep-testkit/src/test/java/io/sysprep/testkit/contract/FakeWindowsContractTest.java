package io.sysprep.testkit.contract;

import io.sysprep.testkit.FakeWindows;
import java.util.function.UnaryOperator;

class FakeWindowsContractTest implements MachineContract {

  private final MachineFixture fixture =
      new FakeFixture(FakeWindows.windowsServer2022(), UnaryOperator.identity());
  private final PowerFixture power = new FakePower(FakeWindows.windowsServer2022());

  @Override
  public MachineFixture fixture() {
    return fixture;
  }

  @Override
  public PowerFixture powerFixture() {
    return power;
  }
}
