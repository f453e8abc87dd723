package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WmiQuery;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FaultsTest {

  private static final RegistryKey SETUP = RegistryKey.localMachine("SYSTEM\\Setup");
  private static final WmiQuery SERVICE =
      WmiQuery.of("root\\cimv2", "SoftwareLicensingService", "Version");

  private final FakeWindows windows = FakeWindows.windowsServer2022().build();

  @Test
  void deniedKeyDeniesItsValuesAndAllBelow() {
    windows.faults().deny(Subject.registry(SETUP));

    assertThat(failure(() -> windows.view().registry().value(SETUP, "CmdLine")))
        .isEqualTo(Reason.DENIED);
    assertThat(failure(() -> windows.view().registry().exists(SETUP.child("Status"))))
        .isEqualTo(Reason.DENIED);
    assertThat(windows.view().registry().exists(RegistryKey.localMachine("SYSTEM"))).isTrue();
  }

  @Test
  void timeoutTakesTheDeadlineOfTheMachinesTime() {
    windows.faults().timeOut(Subject.wmiClass("SoftwareLicensingService"));
    Instant before = windows.view().clock().instant();

    assertThat(failure(() -> windows.view().wmi().query(SERVICE))).isEqualTo(Reason.TIMED_OUT);
    assertThat(windows.view().clock().instant()).isEqualTo(before.plus(SERVICE.deadline()));
  }

  @Test
  void whatVanishesIsThereFirst() {
    WindowsPath cmd = WindowsPath.of("C:\\Windows\\System32\\cmd.exe");
    windows.faults().vanish(Subject.file(cmd)).afterQuestions(1);

    assertThat(windows.view().files().info(cmd)).isPresent();
    assertThat(windows.view().files().info(cmd)).isEmpty();
    assertThat(windows.inspect().files().info(cmd)).isPresent();
  }

  @Test
  void everyQuestionThatWasAskedCanBeMadeToFail() {
    windows.view().wmi().query(SERVICE);
    windows.view().system().version();
    for (Question question : windows.asked()) {
      windows.faults().clear();
      windows.faults().deny(question.subject());
      boolean wmi = question.subject().port() == Port.WMI;

      assertThat(
              failure(
                  () -> {
                    if (wmi) {
                      windows.view().wmi().query(SERVICE);
                    } else {
                      windows.view().system().version();
                    }
                  }))
          .isEqualTo(Reason.DENIED);
    }
  }

  @Test
  void killedCallerStaysDeadUntilItIsStartedAgain() {
    windows.faults().killCallerAtChange(2);
    windows.control().registry().write(SETUP, "One", RegistryValue.number(1));

    assertThatExceptionOfType(CallerKilledError.class)
        .isThrownBy(
            () -> windows.control().registry().write(SETUP, "Two", RegistryValue.number(2)));
    assertThatExceptionOfType(CallerKilledError.class)
        .isThrownBy(() -> windows.view().registry().exists(SETUP));

    windows.faults().restartCaller();
    assertThat(windows.view().registry().value(SETUP, "One")).isPresent();
    assertThat(windows.view().registry().value(SETUP, "Two")).isEmpty();
  }

  @Test
  void unmodelledQuestionsAreNotAnswered() {
    assertThatExceptionOfType(UnmodelledException.class)
        .isThrownBy(
            () -> windows.view().wmi().query(WmiQuery.of("root\\cimv2", "Win32_Battery", "Name")))
        .withMessageContaining("Win32_Battery");
    assertThatExceptionOfType(UnmodelledException.class)
        .isThrownBy(() -> windows.view().files().info(WindowsPath.of("\\\\server\\share\\x")));
  }

  private static Reason failure(Runnable question) {
    MachineException failure = catchThrowableOfType(MachineException.class, question::run);
    return failure.reason();
  }
}
