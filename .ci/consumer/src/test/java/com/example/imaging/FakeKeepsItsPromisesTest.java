package com.example.imaging;

import io.sysprep.testkit.contract.ClockContract;
import io.sysprep.testkit.contract.MachineFixture;
import io.sysprep.testkit.contract.RegistryContract;
import org.junit.jupiter.api.AfterEach;

/** Contracts of the ports, run by this project's JUnit. */
class FakeKeepsItsPromisesTest implements ClockContract, RegistryContract {

  private final FakeFixture fixture = new FakeFixture();

  @Override
  public MachineFixture fixture() {
    return fixture;
  }

  @AfterEach
  void close() {
    fixture.machine().close();
  }
}
