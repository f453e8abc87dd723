package io.sysprep.testkit.contract;

/** What every contract needs: a machine, and the names of what is on it. */
public interface PortContract {

  /** {@return the fixture, the same object during one test} */
  MachineFixture fixture();
}
