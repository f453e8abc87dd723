package io.sysprep.testkit;

import io.sysprep.machine.MachineChange;
import io.sysprep.testkit.state.Computer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The gate of a test that looks at the machine: nothing strikes, nothing is recorded. */
record TestGate(Computer computer) implements Gate {

  @Override
  public <T> T ask(Question question, Supplier<T> answer) {
    synchronized (computer) {
      return answer.get();
    }
  }

  @Override
  public <T> T ask(Question question, T absent, Supplier<T> answer) {
    return ask(question, answer);
  }

  @Override
  public boolean change(
      Question question, MachineChange change, BooleanSupplier needed, Runnable work) {
    throw new UnsupportedOperationException("A test looks only: " + question);
  }
}
