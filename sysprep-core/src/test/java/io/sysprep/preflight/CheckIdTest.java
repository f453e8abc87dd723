package io.sysprep.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.plan.SysprepPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "Acme_NPE", "acme npe", "-acme", "acme-", "acme--npe", "1acme"})
  void anIdThatNoPlanCouldWaiveIsRefusedWhenTheCheckIsDescribed(String id) {
    assertThatThrownBy(() -> CheckDescription.of(id, "All is well"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The id of a check is in kebab case, such as rearm-count, not '%s'", id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme", "acme-npe", "acme-2"})
  void anIdThatIsAcceptedCanBeWaived(String id) {
    assertThat(CheckDescription.of(id, "All is well").id()).isEqualTo(id);
    SysprepPlan plan = SysprepPlan.generalize().toOobe().waiving(id, "because it is ours").build();
    assertThat(plan.waiverOf(id)).isPresent();
  }

  @Test
  void aResultIsTheOneThatItsOutcomeSaysAndIsToldInOneLine() {
    CheckDescription description = CheckDescription.of("acme", "All is well");
    CheckResult result =
        new CheckResult.Warning(description, "Beware.", "Mend it.", FindingData.NONE);
    assertThat(result.outcome()).isEqualTo(CheckResult.Outcome.WARNING);
    assertThat(result).hasToString("acme (warning): Beware.");
  }
}
