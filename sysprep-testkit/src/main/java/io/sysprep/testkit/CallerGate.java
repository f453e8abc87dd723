package io.sysprep.testkit;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.testkit.state.Computer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The gate of the program under test: it must be alive, faults strike, all is recorded, and only
 * one thread is inside at a time.
 */
final class CallerGate implements Gate {

  private final Computer computer;
  private final Caller caller;
  private final Faults faults;
  private final List<Question> asked = new ArrayList<>();
  private final List<MachineChange> made = new ArrayList<>();

  CallerGate(Computer computer, Caller caller, Faults faults) {
    this.computer = computer;
    this.caller = caller;
    this.faults = faults;
  }

  @Override
  public Computer computer() {
    return computer;
  }

  List<Question> asked() {
    synchronized (computer) {
      return List.copyOf(asked);
    }
  }

  List<MachineChange> changes() {
    synchronized (computer) {
      return List.copyOf(made);
    }
  }

  @Override
  public <T> T ask(Question question, Supplier<T> answer) {
    synchronized (computer) {
      struck(question);
      return answer.get();
    }
  }

  @Override
  public <T> T ask(Question question, T absent, Supplier<T> answer) {
    synchronized (computer) {
      return struck(question) ? absent : answer.get();
    }
  }

  @Override
  public boolean change(
      Question question, MachineChange change, BooleanSupplier needed, Runnable work) {
    synchronized (computer) {
      if (struck(question)) {
        throw Failures.of(Reason.MISSING, question, Failures.FILE_NOT_FOUND);
      }
      boolean changes = needed.getAsBoolean();
      if (changes) {
        caller.aboutToChange(question.toString());
        work.run();
        made.add(change);
      }
      return changes;
    }
  }

  /** Throws when a fault makes the question fail; tells whether its subject has vanished. */
  private boolean struck(Question question) {
    caller.requireAlive(computer);
    asked.add(question);
    Optional<Effect> effect = faults.striking(question);
    if (effect.isEmpty()) {
      return false;
    }
    Optional<Reason> reason = effect.get().reason();
    if (reason.isPresent()) {
      passDeadline(reason.get(), question);
      throw effect.get().failure(reason.get(), question);
    }
    return true;
  }

  private void passDeadline(Reason reason, Question question) {
    if (reason == Reason.TIMED_OUT) {
      question.deadline().ifPresent(computer.timeline()::advance);
    }
  }
}
