package io.sysprep.testkit;

import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsError;
import io.sysprep.testkit.state.Computer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Plants faults on a fake machine.
 *
 * <pre>{@code
 * windows.faults().deny(Subject.registry(key));
 * windows.faults().timeOut(Subject.wmiClass("SoftwareLicensingService"));
 * windows.faults().vanish(Subject.file(answerFile)).afterQuestions(1);
 * windows.faults().killCallerAtChange(3);
 * }</pre>
 *
 * <p>Where several faults cover a question, the first one planted strikes. Safe for use by several
 * threads.
 */
public final class Faults {

  private final List<PlannedFault> planted = new CopyOnWriteArrayList<>();
  private final Caller caller;
  private final Computer computer;

  Faults(Caller caller, Computer computer) {
    this.caller = caller;
    this.computer = computer;
  }

  /**
   * Refuses access.
   *
   * @param subject to what
   * @return the fault, to be limited
   */
  public PlannedFault deny(Subject subject) {
    return plant(subject, Effect.denied(subject.port()));
  }

  /**
   * Lets the deadline pass before there is an answer; the machine's clock moves on by it.
   *
   * @param subject of what
   * @return the fault, to be limited
   */
  public PlannedFault timeOut(Subject subject) {
    return plant(subject, Effect.timedOut(subject.port()));
  }

  /**
   * Fails with a code.
   *
   * @param subject what
   * @param reason the reason that the exception is to give
   * @param error the code
   * @return the fault, to be limited
   */
  public PlannedFault fail(Subject subject, Reason reason, WindowsError error) {
    return plant(subject, Effect.failing(reason, error));
  }

  /**
   * Takes away what is there; limit it with {@link PlannedFault#afterQuestions(int)} to let it be
   * seen before. Questions that have no answer for absence, such as the version, are not struck.
   *
   * @param subject what
   * @return the fault, to be limited
   */
  public PlannedFault vanish(Subject subject) {
    return plant(subject, Effect.vanished());
  }

  /**
   * Kills the program under test just before it makes a change: the change is not made.
   *
   * @param number which change from now on, counted from 1
   */
  public void killCallerAtChange(int number) {
    caller.dieAtChange(number);
  }

  /**
   * Starts the program under test again, as another process, after it was killed or the machine
   * restarted.
   */
  public void restartCaller() {
    synchronized (computer) {
      caller.restart(computer.boots());
      computer.processes().restartCaller();
    }
  }

  /** Takes all faults away that were planted on subjects. */
  public void clear() {
    planted.clear();
  }

  Optional<Effect> striking(Question question) {
    for (PlannedFault fault : planted) {
      if (fault.strikes(question)) {
        return Optional.of(fault.effect());
      }
    }
    return Optional.empty();
  }

  private PlannedFault plant(Subject subject, Effect effect) {
    PlannedFault fault = new PlannedFault(subject, effect);
    planted.add(fault);
    return fault;
  }
}
