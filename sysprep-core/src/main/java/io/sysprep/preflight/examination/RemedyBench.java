package io.sysprep.preflight.examination;

import io.sysprep.machine.Machine;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.preflight.RestartHook;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * What a remedy works with: the machine, and the run that waits, stops and takes back.
 *
 * <p>How a change is taken back is said before it is made.
 */
public interface RemedyBench {

  /** {@return the machine, which is a copy in a dry run} */
  Machine machine();

  /**
   * Says how the next change is taken back.
   *
   * @param left what is left where that fails, as a sentence
   * @param undo takes it back and tells whether the machine is as before; does no harm where the
   *     change was not made
   */
  void undoneBy(String left, BooleanSupplier undo);

  /**
   * Says that the next change stays, whatever becomes of the run.
   *
   * @param what what stays, as a sentence
   */
  void stays(String what);

  /**
   * Runs a program to its end, and ends it where that takes too long or the caller wants to stop.
   *
   * @param launch the program
   * @param limit how long it may take
   * @throws InterruptedException when the caller wants the run to stop
   * @throws io.sysprep.machine.MachineException when it cannot be started, takes too long, or ends
   *     with another exit code than 0
   */
  void run(ProgramLaunch launch, Duration limit) throws InterruptedException;

  /**
   * Waits until something is so.
   *
   * @param what what is waited for, for the error
   * @param limit how long to wait at the most
   * @param isSo whether it is; taken for granted in a dry run, where nothing becomes so
   * @throws InterruptedException when the caller wants the run to stop
   * @throws io.sysprep.machine.MachineException when it is not so in time
   */
  void await(String what, Duration limit, BooleanSupplier isSo) throws InterruptedException;

  /**
   * Restarts Windows and waits until it answers again.
   *
   * @param hook the caller's way to do that
   * @throws InterruptedException when the caller wants the run to stop
   */
  void restart(RestartHook hook) throws InterruptedException;
}
