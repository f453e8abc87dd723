package io.sysprep.offline.snapshot;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import java.util.Optional;
import java.util.function.Function;

/** What stands between a port and its answers. */
interface Tape {

  /**
   * Answers a question.
   *
   * @param <T> the type of the answer
   * @param question the question
   * @param codec how the answer is kept
   * @param asked asks a live machine
   * @return the answer
   * @throws MachineException what the machine answered in place of it; {@code NOT_RECORDED} where
   *     nothing was
   */
  <T> T answer(Question question, Codec<T> codec, Function<MachineView, T> asked);

  /** {@return the machine that is asked; empty where there are answers only} */
  Optional<MachineView> live();
}
