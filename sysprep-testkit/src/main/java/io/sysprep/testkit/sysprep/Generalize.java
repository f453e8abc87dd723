package io.sysprep.testkit.sysprep;

import io.sysprep.machine.RegistryValue;
import io.sysprep.testkit.state.RegistryKeys;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileException;
import java.time.Duration;
import java.util.Optional;

/** The generalize phase, which begins with the generalize pass of the answer file. */
final class Generalize {

  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final long BEGUN = 3;
  private static final long DONE = 4;

  private final Situation situation;
  private final GivenAnswerFile given;
  private Optional<AnswerFile> answerFile = Optional.empty();

  Generalize(Situation situation, GivenAnswerFile given) {
    this.situation = situation;
    this.given = given;
  }

  void plan(Runnable fail) {
    situation.steps().reach(Phase.GENERALIZE.execution());
    situation.steps().then(MOMENT, () -> begin(fail));
    new Execution(situation, Phase.GENERALIZE, () -> answerFile).plan(fail);
    situation.steps().then(MOMENT, this::finish);
  }

  private void begin(Runnable fail) {
    setState(BEGUN);
    try {
      answerFile = given.forGeneralize();
    } catch (AnswerFileException broken) {
      situation
          .log()
          .error(
              "",
              "Windows could not parse or process the unattend answer file for pass [generalize]."
                  + " The answer file is invalid.");
      fail.run();
    }
  }

  private void finish() {
    given.markGeneralized();
    new GeneralizedMachine(situation).leaveBehind();
    setState(DONE);
  }

  private void setState(long state) {
    situation
        .installation()
        .registry()
        .write(RegistryKeys.SYSPREP_STATUS, "GeneralizationState", RegistryValue.number(state));
  }
}
