package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.run.overlay.OverlayMachine;
import io.sysprep.testkit.FakeWindows;
import org.junit.jupiter.api.AfterEach;

/** Programs have no contract here: an overlay does not run them. */
class OverlayContractTest
    implements MachineViewContract,
        RegistryContract,
        FilesContract,
        ServicesContract,
        PowerContract,
        LifecycleContract {

  private final FakeFixture fixture =
      new FakeFixture(
          FakeWindows.windowsServer2022(), windows -> OverlayMachine.over(windows.view()));
  private final PowerFixture power = new OverlaidPower(fixture.windows().view());

  @Override
  public MachineFixture fixture() {
    return fixture;
  }

  @Override
  public PowerFixture powerFixture() {
    return power;
  }

  @AfterEach
  void nothingReachedTheMachineBelow() {
    assertThat(fixture.windows().changes()).isEmpty();
  }
}
