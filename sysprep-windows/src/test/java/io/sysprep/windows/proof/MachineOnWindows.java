package io.sysprep.windows.proof;

import io.sysprep.testkit.contract.MachineContract;
import io.sysprep.testkit.contract.MachineFixture;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;

/** The contracts of all ports, on the binding. */
class MachineOnWindows implements MachineContract {

  private final LocalWindows windows = new LocalWindows();

  @Override
  public MachineFixture fixture() {
    return windows;
  }

  @AfterEach
  void close() throws IOException {
    windows.close();
  }
}
