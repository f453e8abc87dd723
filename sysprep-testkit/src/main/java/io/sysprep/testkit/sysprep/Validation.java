package io.sysprep.testkit.sysprep;

import java.time.Duration;
import java.util.List;

/** Lets the providers of a phase validate; nothing is changed. */
final class Validation {

  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final Situation situation;
  private final Phase phase;
  private final PhaseLog lines;

  Validation(Situation situation, Phase phase) {
    this.situation = situation;
    this.phase = phase;
    this.lines = situation.lines(phase);
  }

  void plan(Runnable fail) {
    List<Provider> providers = ProviderTable.of(situation.installation(), phase, true);
    situation.steps().reach(phase.validation());
    situation.steps().then(MOMENT, this::begin);
    new Sweep(situation, lines, phase.validation(), providers)
        .plan(
            provider -> Validators.ask(provider, situation),
            (provider, failure) -> {
              lines.validationFailed(provider, failure);
              fail.run();
            });
  }

  private void begin() {
    situation
        .log()
        .info("0x0f00d7", "WinMain:Pre-validing '" + phase.text() + "' internal providers.");
    lines.begin("Validate", List.of());
  }
}
