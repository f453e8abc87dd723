package io.sysprep.preflight.examination;

/** Mends something on a machine. */
@FunctionalInterface
public interface RemedyWork {

  /**
   * Does it, and comes back when it is done and looked at.
   *
   * @param bench the machine, and who is told how to take each change back
   * @throws InterruptedException when the caller wants the run to stop
   * @throws io.sysprep.machine.MachineException when it fails; what was said to the bench is then
   *     taken back
   */
  void on(RemedyBench bench) throws InterruptedException;
}
