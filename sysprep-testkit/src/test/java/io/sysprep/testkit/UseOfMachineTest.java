package io.sysprep.testkit;

import static io.sysprep.testkit.assertions.SysprepAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.WindowsPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Mistakes of a tool in its use of a machine, which a test has to see. */
class UseOfMachineTest {

  private static final WindowsPath SYSPREP =
      WindowsPath.of("C:\\Windows\\System32\\Sysprep\\sysprep.exe");

  private final FakeWindows windows = FakeWindows.windowsServer2022().build();

  private static void launch(FakeWindows windows, WindowsPath program) {
    windows.control().programs().launch(new ProgramLaunch(program, List.of(), Optional.empty()));
  }

  @Test
  void nothingCanBeAskedAfterClosing() {
    windows.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> windows.view().services().service("EventLog"))
        .withMessageContaining("The machine was closed");
    assertThatIllegalStateException().isThrownBy(() -> windows.control().power().powerOff());
  }

  @Test
  void testMayLookAtAClosedMachineAndStartItAgain() {
    windows.close();
    assertThat(windows).isUnchanged();
    assertThat(windows.inspect().system().computerName()).isNotEmpty();
    windows.powerOffAndCapture();
    windows.powerOn();
    assertThatCode(() -> windows.view().system().computerName()).doesNotThrowAnyException();
  }

  @Test
  void programOfWindowsThatIsNotModelledIsNotSaidToBeMissing() {
    WindowsPath net = WindowsPath.of("C:\\Windows\\System32\\net.exe");
    assertThatExceptionOfType(UnmodelledException.class)
        .isThrownBy(() -> launch(windows, net))
        .withMessageContaining("net.exe");
  }

  @Test
  void programThatWasDeletedIsMissing() {
    FakeWindows without = FakeWindows.windowsServer2022().withoutFile(SYSPREP).build();
    assertThatExceptionOfType(MachineException.class)
        .isThrownBy(() -> launch(without, SYSPREP))
        .withMessageContaining("ERROR_FILE_NOT_FOUND");
  }

  @Test
  void machineThatRunsIsShutDownBeforeItIsImaged() {
    FakeImage image = windows.powerOffAndCapture();
    assertThat(windows.power()).isEqualTo(io.sysprep.testkit.life.PowerState.OFF);
    assertThat(image.deploy("same").machineSid()).isEqualTo(windows.machineSid());
  }

  @Test
  void historyTellsWhatHappenedAndWhatWasChanged() {
    assertThat(windows.history())
        .isEqualTo("What happened:\n  nothing\nWhat the program changed:\n  nothing");
    windows.control().files().createFolders(WindowsPath.of("C:\\Build"));
    windows.cutPower();
    assertThat(windows.history()).contains("POWERED_OFF", "C:\\Build");
  }
}
