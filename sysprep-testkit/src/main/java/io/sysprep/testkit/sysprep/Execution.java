package io.sysprep.testkit.sysprep;

import io.sysprep.unattend.AnswerFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets the providers of a phase change the machine: those of other vendors, then its own. */
final class Execution {

  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final Situation situation;
  private final Phase phase;
  private final PhaseLog lines;
  private final Supplier<Optional<AnswerFile>> answerFile;

  Execution(Situation situation, Phase phase, Supplier<Optional<AnswerFile>> answerFile) {
    this.situation = situation;
    this.phase = phase;
    this.lines = situation.lines(phase);
    this.answerFile = answerFile;
  }

  void plan(Runnable fail) {
    situation.steps().then(MOMENT, () -> runExternal(fail));
    List<Provider> providers = ProviderTable.of(situation.installation(), phase, false);
    situation.steps().then(MOMENT, () -> lines.begin("Execute", providers));
    ProviderEffects effects = new ProviderEffects(situation.computer(), situation.log());
    new Sweep(situation, lines, phase.execution(), providers)
        .plan(
            provider -> effects.of(provider, answerFile.get()),
            (provider, failure) -> {
              lines.executionFailed(provider, failure);
              fail.run();
            });
  }

  private void runExternal(Runnable fail) {
    new ExternalProviders(situation.computer(), situation.log())
        .run(phase)
        .ifPresent(
            failure -> {
              lines.externalFailed(failure);
              fail.run();
            });
  }
}
