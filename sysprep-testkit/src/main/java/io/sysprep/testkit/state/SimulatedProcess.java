package io.sysprep.testkit.state;

import io.sysprep.machine.ProcessInfo;
import java.util.OptionalLong;

/** A process: it runs until it exits or is killed. */
public final class SimulatedProcess {

  /** The exit code of a process that another one ended. */
  public static final long KILLED = 1;

  private final ProcessInfo info;
  private OptionalLong exitCode = OptionalLong.empty();

  SimulatedProcess(ProcessInfo info) {
    this.info = info;
  }

  /** {@return what the list of processes shows} */
  public ProcessInfo info() {
    return info;
  }

  /** {@return whether it runs} */
  public boolean isRunning() {
    return exitCode.isEmpty();
  }

  /** {@return its exit code; empty while it runs} */
  public OptionalLong exitCode() {
    return exitCode;
  }

  void end(long code) {
    exitCode = OptionalLong.of(code & 0xFFFF_FFFFL);
  }
}
