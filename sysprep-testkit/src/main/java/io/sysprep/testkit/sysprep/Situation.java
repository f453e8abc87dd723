package io.sysprep.testkit.sysprep;

import io.sysprep.diagnose.SysprepStage;
import io.sysprep.testkit.life.SysprepBehaviour;
import io.sysprep.testkit.setup.SetupLog;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Installation;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the phases of a run work with.
 *
 * @param computer the computer
 * @param behaviour how Sysprep is to behave
 * @param log its log
 * @param steps where it plans
 * @param options what it is asked for
 */
record Situation(
    Computer computer,
    SysprepBehaviour behaviour,
    SetupLog log,
    Steps steps,
    SysprepOptions options) {

  Installation installation() {
    return computer.installation();
  }

  PhaseLog lines(Phase phase) {
    return new PhaseLog(log, installation().product().build(), phase, options.vm());
  }

  /** Why the test wants a provider of a stage to fail. */
  Optional<ProviderFailure> wanted(SysprepStage stage) {
    OptionalLong code = behaviour.failureAt(stage);
    return code.isPresent() ? Optional.of(ProviderFailure.of(code.getAsLong())) : Optional.empty();
  }
}
