package io.sysprep.testkit;

import io.sysprep.machine.MachineChange;
import io.sysprep.testkit.state.Computer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What every question and every change passes on its way to the state. */
interface Gate {

  /** The computer behind it; only to be read in a question or change. */
  Computer computer();

  /** Asks what always has an answer. */
  <T> T ask(Question question, Supplier<T> answer);

  /** Asks for what may not be there. */
  <T> T ask(Question question, T absent, Supplier<T> answer);

  /** Makes a change where it changes anything, and tells whether; else it is not recorded. */
  boolean change(Question question, MachineChange change, BooleanSupplier needed, Runnable work);

  /** Makes a change that always changes something. */
  default void change(Question question, MachineChange change, Runnable work) {
    change(question, change, () -> true, work);
  }
}
