package io.sysprep.testkit;

import io.sysprep.machine.RunningProgram;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.SimulatedProcess;
import java.time.Duration;
import java.util.OptionalLong;

/** A program that was started on the fake; waiting for it lets time pass. */
final class FakeRunningProgram implements RunningProgram {

  private final SimulatedProcess process;
  private final Computer computer;
  private final Runnable requireAlive;

  FakeRunningProgram(SimulatedProcess process, Computer computer, Runnable requireAlive) {
    this.process = process;
    this.computer = computer;
    this.requireAlive = requireAlive;
  }

  @Override
  public long id() {
    return process.info().id();
  }

  @Override
  public OptionalLong exitCode() {
    synchronized (computer) {
      requireAlive.run();
      return process.exitCode();
    }
  }

  @Override
  public OptionalLong await(Duration deadline) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    synchronized (computer) {
      requireAlive.run();
      computer.timeline().advanceUntil(() -> !process.isRunning(), deadline);
      requireAlive.run();
      return process.exitCode();
    }
  }

  @Override
  public void killTree() {
    synchronized (computer) {
      requireAlive.run();
      computer.processes().killTree(process);
    }
  }
}
