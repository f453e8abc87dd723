package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.preflight.RemedyDescription;
import io.sysprep.testkit.FakeWindows;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemedyTableTest {

  private final FakeWindows windows = FakeWindows.windowsServer2022().build();

  @Test
  void eachRowIsWholeAndNamesChecksThatThereAre() {
    List<String> checks = Sysprep.on(windows).checks().stream().map(PrerequisiteCheck::id).toList();
    assertThat(RemedyDescription.known()).extracting(RemedyDescription::id).doesNotHaveDuplicates();
    assertThat(RemedyDescription.known())
        .allSatisfy(
            remedy -> {
              assertThat(remedy.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(remedy.title()).isNotBlank().doesNotEndWith(".");
              assertThat(remedy.checks()).isNotEmpty().allMatch(checks::contains);
              assertThat(remedy.undoing()).endsWith(".");
              assertThat(remedy.source()).isNotBlank();
            });
  }

  /** A healthy machine needs none of them, and none is unknown to the run. */
  @Test
  void eachRowIsSomethingThatARunKnows() {
    SysprepPlanBuilder plan = SysprepPlan.generalize().toOobe();
    RemedyDescription.known().forEach(remedy -> plan.withRemedy(remedy.id()));
    PreflightReport report = Sysprep.on(windows).preflight(plan.build());
    assertThat(report.result("unknown-remedy")).isEmpty();
    assertThat(RemedyDescription.known())
        .allSatisfy(
            remedy ->
                assertThat(report.result("remedy-" + remedy.id()).orElseThrow())
                    .isInstanceOf(CheckResult.Notice.class)
                    .extracting(CheckResult::text)
                    .asString()
                    .startsWith("Not needed. "));
  }
}
