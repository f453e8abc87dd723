package io.sysprep.testkit.sysprep;

import io.sysprep.diagnose.SysprepStage;
import io.sysprep.testkit.UnmodelledException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Goes over the providers of a phase and stops at the first that fails. */
final class Sweep {

  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final Situation situation;
  private final PhaseLog lines;
  private final SysprepStage stage;
  private final List<Provider> providers;

  Sweep(Situation situation, PhaseLog lines, SysprepStage stage, List<Provider> providers) {
    this.situation = situation;
    this.lines = lines;
    this.stage = stage;
    this.providers = providers;
  }

  void plan(
      Function<Provider, Optional<ProviderFailure>> work,
      BiConsumer<Provider, ProviderFailure> whenRefused) {
    requireFailingProvider();
    for (Provider provider : providers) {
      situation.steps().then(MOMENT, () -> lines.started(provider));
      situation.steps().then(provider.duration(), () -> run(provider, work, whenRefused));
    }
  }

  private void run(
      Provider provider,
      Function<Provider, Optional<ProviderFailure>> work,
      BiConsumer<Provider, ProviderFailure> whenRefused) {
    Optional<ProviderFailure> failure = work.apply(provider).or(() -> wanted(provider));
    if (failure.isPresent()) {
      whenRefused.accept(provider, failure.get());
    } else {
      lines.succeeded(provider);
    }
  }

  private Optional<ProviderFailure> wanted(Provider provider) {
    Provider last = providers.get(providers.size() - 1);
    boolean fails =
        situation
            .behaviour()
            .failingProviderAt(stage)
            .map(provider::isCalled)
            .orElse(provider.equals(last));
    return fails ? situation.wanted(stage) : Optional.empty();
  }

  private void requireFailingProvider() {
    situation
        .behaviour()
        .failingProviderAt(stage)
        .filter(name -> providers.stream().noneMatch(provider -> provider.isCalled(name)))
        .ifPresent(
            name -> {
              List<String> known = providers.stream().map(Provider::component).toList();
              throw new UnmodelledException(
                  "the provider " + name + " at " + stage + "; there are " + known);
            });
  }
}
