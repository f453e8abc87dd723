package io.sysprep.windows.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.windows.failures.WindowsErrors;
import io.sysprep.windows.system.SteppingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What waits for ever fails here and does not stop the build. */
@Timeout(20)
class WindowsServicesTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final StubServices natives = new StubServices();
  private final SteppingClock clock = new SteppingClock();
  private final WindowsServices services = new WindowsServices(natives);
  private final WindowsServicesControl control = new WindowsServicesControl(natives, clock);

  @AfterEach
  void everyHandleIsClosed() {
    assertThat(natives.open).isEmpty();
  }

  @Test
  void aStateThatNobodyKnowsIsAnErrorThatNamesTheService() {
    natives.states.add(8);
    natives.states.remove();
    assertThatThrownBy(() -> services.service("spooler"))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("understand state 8 of spooler");
  }

  @Test
  void aStartModeThatNobodyKnowsIsAnErrorThatNamesTheService() {
    natives.startMode = 5;
    assertThatThrownBy(() -> services.service("spooler"))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("understand start mode 5 of spooler");
  }

  @Test
  void aServiceIsDescribedInTheWordsOfThePort() {
    assertThat(services.service("Spooler"))
        .contains(
            new ServiceInfo(
                "Spooler",
                "Print Spooler",
                ServiceState.STOPPED,
                ServiceStartMode.DEMAND,
                "LocalSystem",
                "spoolsv.exe"));
  }

  @Test
  void aHandleThatGotLostAmongOthersIsOpenedAgain() {
    natives.lostHandles = 4;
    assertThat(services.service("Spooler")).isPresent();
  }

  @Test
  void aHandleThatGetsLostEachTimeIsAnError() {
    natives.lostHandles = 5;
    assertThatThrownBy(() -> services.service("Spooler"))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("ERROR_INVALID_HANDLE");
    assertThat(natives.lostHandles).isZero();
  }

  @Test
  void aServiceThatDoesNotExistIsAbsentToReadAndMissingToChange() {
    assertThat(services.service("none")).isEmpty();
    assertThat(refusal(() -> control.start("none", MINUTE))).isEqualTo(Reason.MISSING);
    assertThat(refusal(() -> control.changeStartMode("none", ServiceStartMode.DEMAND)))
        .isEqualTo(Reason.MISSING);
  }

  @Test
  void startingWaitsUntilItRuns() {
    natives.states.addAll(List.of(2, 2, 4));
    natives.states.remove();
    control.start("spooler", MINUTE);
    assertThat(clock.instant()).isEqualTo(Instant.EPOCH.plusMillis(200));
    assertThat(services.service("spooler").orElseThrow().isRunning()).isTrue();
  }

  @Test
  void aServiceThatDoesNotGetThereInTimeIsTimedOut() {
    natives.states.add(2);
    natives.states.remove();
    assertThat(refusal(() -> control.start("spooler", MINUTE))).isEqualTo(Reason.TIMED_OUT);
  }

  @Test
  void aServiceThatStopsWhileStartingSaysWhy() {
    natives.exitCode = 1069;
    assertThatThrownBy(() -> control.start("spooler", MINUTE))
        .hasMessageContaining("ERROR_SERVICE_LOGON_FAILED");
  }

  @Test
  void aServiceThatStopsWhileStartingAndSaysNothingIsNotSaidToHaveSucceeded() {
    natives.exitCode = 0;
    assertThatThrownBy(() -> control.start("spooler", MINUTE))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("spooler (it stopped again): failed");
  }

  /** Who may not configure a service may still look at it. */
  @Test
  void nothingIsAskedForThatIsNotNeeded() {
    services.service("spooler");
    assertThat(natives.managerRights).isEqualTo(0x1);
    assertThat(natives.rights).isEqualTo(0x1 | 0x4);
    control.changeStartMode("spooler", ServiceStartMode.DEMAND);
    assertThat(natives.rights).isEqualTo(0x1 | 0x2 | 0x4);
    control.stop("spooler", MINUTE);
    assertThat(natives.rights).isEqualTo(0x1 | 0x4 | 0x20);
    natives.states.add(4);
    natives.states.remove();
    control.start("spooler", MINUTE);
    assertThat(natives.rights).isEqualTo(0x1 | 0x4 | 0x10);
    assertThat(natives.open).isEmpty();
  }

  @Test
  void startingWhatRunsAndStoppingWhatIsStoppedDoesNothing() {
    natives.startCode = WindowsErrors.SERVICE_ALREADY_RUNNING;
    natives.stopCode = WindowsErrors.SERVICE_NOT_ACTIVE;
    control.stop("spooler", MINUTE);
    natives.states.add(4);
    natives.states.remove();
    control.start("spooler", MINUTE);
    assertThat(natives.calls).containsExactly("stop", "start");
  }

  @Test
  void aRefusedStopSaysWhatWindowsSaid() {
    natives.stopCode = 1051;
    assertThatThrownBy(() -> control.stop("spooler", MINUTE))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("ERROR_DEPENDENT_SERVICES_RUNNING");
  }

  @Test
  void theStartModeIsWrittenAsItsNumber() {
    control.changeStartMode("spooler", ServiceStartMode.DISABLED);
    assertThat(natives.startMode).isEqualTo(4);
  }

  @Test
  void aDeniedServiceManagerIsDenied() {
    natives.managerCode = 5;
    assertThat(refusal(() -> services.service("spooler"))).isEqualTo(Reason.DENIED);
  }

  @Test
  void whatCannotBeReadOfAServiceIsAnErrorAndNoGuess() {
    natives.statusCode = 5;
    assertThatThrownBy(() -> services.service("spooler"))
        .hasMessageContaining("read the state of service spooler: access denied");
    assertThatThrownBy(() -> control.start("spooler", MINUTE))
        .hasMessageContaining("start service spooler: access denied");
    natives.configurationCode = 5;
    assertThatThrownBy(() -> services.service("spooler"))
        .hasMessageContaining("read the configuration of service spooler: access denied");
    natives.openCode = 5;
    assertThat(refusal(() -> services.service("spooler"))).isEqualTo(Reason.DENIED);
  }

  @Test
  void aRefusedStartAndARefusedChangeSayWhatWindowsSaid() {
    natives.startCode = 1058;
    assertThatThrownBy(() -> control.start("spooler", MINUTE))
        .hasMessageContaining("ERROR_SERVICE_DISABLED");
    natives.changeCode = 1072;
    assertThatThrownBy(() -> control.changeStartMode("spooler", ServiceStartMode.DISABLED))
        .hasMessageContaining("ERROR_SERVICE_MARKED_FOR_DELETE");
  }

  @Test
  void stoppingWaitsUntilItIsStopped() {
    natives.states.addAll(List.of(3, 3, 1));
    natives.states.remove();
    control.stop("spooler", MINUTE);
    assertThat(clock.instant()).isEqualTo(Instant.EPOCH.plusMillis(200));
  }

  @Test
  void aServiceThatGetsThereAtTheDeadlineIsInTime() {
    natives.states.addAll(List.of(3, 1));
    natives.states.remove();
    control.stop("spooler", Duration.ofMillis(100));
    natives.states.addAll(List.of(3, 3, 1));
    natives.states.remove();
    assertThat(refusal(() -> control.stop("spooler", Duration.ofMillis(100))))
        .isEqualTo(Reason.TIMED_OUT);
  }

  @Test
  void anInterruptEndsTheWaitAndIsKept() {
    natives.states.add(3);
    natives.states.remove();
    Thread.currentThread().interrupt();
    assertThat(refusal(() -> control.stop("spooler", MINUTE))).isEqualTo(Reason.INTERRUPTED);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static Reason refusal(ThrowingCallable action) {
    MachineException refusal = catchThrowableOfType(MachineException.class, action);
    assertThat(refusal).isNotNull();
    return refusal.reason();
  }
}
