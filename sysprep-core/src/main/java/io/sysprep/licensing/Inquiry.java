package io.sysprep.licensing;

import io.sysprep.machine.MachineException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The answer of a machine to a question: known, or why it could not be found out. An answer that
 * something is absent is known.
 *
 * @param <T> the type of the answer
 */
public sealed interface Inquiry<T> {

  /**
   * The machine answered.
   *
   * @param <T> the type of the answer
   * @param value the answer
   */
  record Known<T>(T value) implements Inquiry<T> {}

  /**
   * The machine did not answer.
   *
   * @param <T> the type of the answer
   * @param why what was tried, on what, and what Windows said
   */
  record Failed<T>(MachineException why) implements Inquiry<T> {}

  /**
   * Asks a machine.
   *
   * @param <T> the type of the answer
   * @param question what reads the answer from the machine's ports
   * @return the answer, or the error of the ports
   */
  static <T> Inquiry<T> of(Supplier<T> question) {
    try {
      return new Known<>(question.get());
    } catch (MachineException e) {
      return new Failed<>(e);
    }
  }

  /**
   * Gives the answer.
   *
   * @return the answer; empty when it could not be found out
   */
  default Optional<T> known() {
    return this instanceof Known<T> answer ? Optional.of(answer.value()) : Optional.empty();
  }

  /**
   * Gives the reason for having no answer.
   *
   * @return the error of the ports; empty when there is an answer
   */
  default Optional<MachineException> failure() {
    return this instanceof Failed<T> failed ? Optional.of(failed.why()) : Optional.empty();
  }
}
