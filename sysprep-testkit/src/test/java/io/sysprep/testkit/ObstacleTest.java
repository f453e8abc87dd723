package io.sysprep.testkit;

import static io.sysprep.testkit.assertions.SysprepAssertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.PreflightReport;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each obstacle is found by the check that its Javadoc names. */
class ObstacleTest {

  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().build();

  static Stream<Arguments> blocking() {
    return Stream.of(
        Arguments.of("store-packages-provisioned", Obstacle.storeAppOfOneUser("Contoso.App")),
        Arguments.of("restart-pending-servicing", Obstacle.pendingRestart()),
        Arguments.of("restart-pending-windows-update", Obstacle.updatesWaitingForRestart()),
        Arguments.of("domain-membership", Obstacle.memberOfDomain()),
        Arguments.of("os-volume-decrypted", Obstacle.bitLocker()),
        Arguments.of("rearm-count", Obstacle.rearmSpent()),
        Arguments.of("image-state", Obstacle.halfGeneralized()),
        Arguments.of("sysprep-status", Obstacle.halfGeneralized()),
        Arguments.of("external-providers", Obstacle.agentWithoutItsDll()));
  }

  static Stream<Arguments> warning() {
    return Stream.of(
        Arguments.of("pending-file-renames", Obstacle.filesWaitingForBoot()),
        Arguments.of("upgrade-leftovers", Obstacle.upgradedWindows()),
        Arguments.of("defender-endpoint", Obstacle.defenderForEndpoint()));
  }

  private static PreflightReport report(FakeWindowsBuilder windows, Obstacle obstacle) {
    return Sysprep.on(windows.with(obstacle).build()).preflight(PLAN);
  }

  @ParameterizedTest
  @MethodSource("blocking")
  void blocksClientsAndServers(String check, Obstacle obstacle) {
    assertThat(report(FakeWindows.windows11(), obstacle)).blocksOn(check);
    assertThat(report(FakeWindows.windowsServer2022(), obstacle)).blocksOn(check);
  }

  @ParameterizedTest
  @MethodSource("warning")
  void warnsOnClientsAndServers(String check, Obstacle obstacle) {
    assertThat(report(FakeWindows.windows11(), obstacle)).warnsOf(check);
    assertThat(report(FakeWindows.windowsServer2022(), obstacle)).warnsOf(check);
  }
}
