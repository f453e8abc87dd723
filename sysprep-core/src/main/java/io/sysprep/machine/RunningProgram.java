package io.sysprep.machine;

import java.time.Duration;
import java.util.OptionalLong;

/** A program that was started. */
public interface RunningProgram {

  /** {@return its process id} */
  long id();

  /** {@return its exit code as an unsigned 32-bit number; empty while it runs} */
  OptionalLong exitCode();

  /**
   * Waits for its end.
   *
   * @param deadline how long to wait at the most
   * @return the exit code as an unsigned 32-bit number; empty when it still runs
   * @throws InterruptedException when the calling thread is interrupted
   */
  OptionalLong await(Duration deadline) throws InterruptedException;

  /**
   * Ends it and all it started; does nothing where it has ended.
   *
   * @throws MachineException when Windows refuses
   */
  void killTree();
}
