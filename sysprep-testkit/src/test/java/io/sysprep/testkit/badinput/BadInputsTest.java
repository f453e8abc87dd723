package io.sysprep.testkit.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each message names the place, the cause, and where there is one the next step. */
class BadInputsTest {

  static Stream<BadInput> inputs() {
    return Stream.of(
            BadPlans.all(),
            BadChecks.all(),
            BadAnswerFiles.all(),
            BadSettings.all(),
            BadPaths.all(),
            BadTexts.all(),
            BadProviders.all(),
            BadUse.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void saysWhereWhyAndWhatNext(BadInput input) {
    assertThat(input.read()).contains(input.says());
  }
}
