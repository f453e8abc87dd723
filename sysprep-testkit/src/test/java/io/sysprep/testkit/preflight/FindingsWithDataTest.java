package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.FindingData;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.testkit.Obstacle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a sentence names, a program finds beside it. */
class FindingsWithDataTest {

  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().build();

  private static CheckResult result(FakeWindowsBuilder windows, SysprepPlan plan, String check) {
    return Sysprep.on(windows.build()).preflight(plan).result(check).orElseThrow();
  }

  static Stream<Arguments> obstacles() {
    return Stream.of(
        Arguments.of(
            Obstacle.storeAppOfOneUser("Contoso.App"), "store-packages-provisioned", "packages"),
        Arguments.of(
            Obstacle.storeAppOfOneUser("Contoso.App"), "store-packages-provisioned", "accounts"),
        Arguments.of(Obstacle.pendingRestart(), "restart-pending-servicing", "keys"),
        Arguments.of(Obstacle.updatesWaitingForRestart(), "restart-pending-windows-update", "keys"),
        Arguments.of(Obstacle.bitLocker(), "os-volume-decrypted", "volumes"),
        Arguments.of(Obstacle.agentWithoutItsDll(), "external-providers", "files"));
  }

  @ParameterizedTest
  @MethodSource("obstacles")
  void eachThingThatTheSentenceNamesIsListed(Obstacle obstacle, String check, String things) {
    CheckResult result = result(FakeWindows.windows11().with(obstacle), PLAN, check);
    assertThat(result.data().texts(things))
        .isNotEmpty()
        .allSatisfy(thing -> assertThat(result.text()).contains(thing));
  }

  @Test
  void numbersOfTheSentenceAreNumbers() {
    FindingData rearm =
        result(FakeWindows.windows11().with(Obstacle.rearmSpent()), PLAN, "rearm-count").data();
    FindingData space = result(FakeWindows.windows11(), PLAN, "free-space").data();
    assertThat(rearm.number("rearms")).hasValue(0);
    assertThat(space.number("freeBytes").getAsLong())
        .isGreaterThan(space.number("wantedBytes").getAsLong());
  }

  @Test
  void aMissingAnswerFileIsNamed() {
    WindowsPath missing = WindowsPath.of("C:\\build\\Unattend.xml");
    SysprepPlan plan = SysprepPlan.generalize().toOobe().withAnswerFile(missing).build();
    assertThat(result(FakeWindows.windows11(), plan, "answer-file-readable").data().texts("files"))
        .isEqualTo(List.of(missing.toString()));
  }
}
