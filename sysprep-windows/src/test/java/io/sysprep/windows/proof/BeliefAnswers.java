package io.sysprep.windows.proof;

import io.sysprep.testkit.Belief;
import java.util.List;
import java.util.function.Consumer;

/**
 * What this machine answers to the commands of the beliefs, for whoever settles them.
 *
 * <p>They only read. An answer is no verdict: some have to be asked of a sealed machine or of a
 * clone, which each says.
 */
final class BeliefAnswers {

  private static final int MOST_LINES = 60;

  private final BeliefCommand.Runner runner;

  BeliefAnswers(BeliefCommand.Runner runner) {
    this.runner = runner;
  }

  /** Tells each belief with its command and the answer. */
  void tell(List<Belief> beliefs, Consumer<String> report) {
    for (Belief belief : beliefs) {
      BeliefCommand command = BeliefCommand.of(belief.command());
      report.accept("belief  " + belief.id() + ": " + belief.text());
      report.accept("  asked " + command.where() + ": " + String.join(" ", command.words()));
      answer(command).lines().limit(MOST_LINES).forEach(line -> report.accept("  | " + line));
    }
  }

  private String answer(BeliefCommand command) {
    try {
      return runner.run(command.words()).strip();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    } catch (java.io.IOException e) {
      return "no answer: " + e.getMessage();
    }
  }
}
