package io.sysprep.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WindowsServicesTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final StubServices natives = new StubServices();
  private final SteppingClock clock = new SteppingClock();
  private final WindowsServices services = new WindowsServices(natives);
  private final WindowsServicesControl control = new WindowsServicesControl(natives, clock);

  @AfterEach
  void everyHandleIsClosed() {
    assertThat(natives.open).isZero();
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
    assertThat(clock.instant()).isAfter(java.time.Instant.EPOCH);
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
    natives.open = -1;
    assertThat(refusal(() -> services.service("spooler"))).isEqualTo(Reason.DENIED);
  }

  private static Reason refusal(ThrowingCallable action) {
    MachineException refusal = catchThrowableOfType(MachineException.class, action);
    assertThat(refusal).isNotNull();
    return refusal.reason();
  }
}
