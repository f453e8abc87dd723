package io.sysprep.testkit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.testkit.Subject;
import io.sysprep.verify.AccountOrigin;
import io.sysprep.verify.ImageState;
import io.sysprep.verify.MachineIdentity;
import io.sysprep.verify.RecordedImageState;
import io.sysprep.verify.SidProof;
import io.sysprep.verify.SysprepStatus;
import io.sysprep.verify.WhoamiUser;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class VerifyOnFakeTest {

  private static final RegistryKey STATE =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\State");
  private static final RegistryKey STATUS =
      RegistryKey.localMachine("SYSTEM\\Setup\\Status\\SysprepStatus");
  private static final WindowsPath STATE_INI =
      WindowsPath.of("C:\\Windows\\Setup\\State\\State.ini");
  private static final Duration DEADLINE = Duration.ofSeconds(10);

  private final FakeWindowsBuilder product = FakeWindows.windowsServer2022();

  @Test
  void aRunningMachineIsCompleteAndIdle() {
    FakeWindows windows = product.build();
    assertThat(RecordedImageState.inRegistry(windows.view()))
        .contains(new RecordedImageState(ImageState.COMPLETE, "IMAGE_STATE_COMPLETE"));
    assertThat(SysprepStatus.of(windows.view()).isIdle()).isTrue();
  }

  @Test
  void bothPlacesOfTheImageStateAreRead() {
    FakeWindows windows =
        product
            .withRegistryValue(STATE, "ImageState", RegistryValue.text("IMAGE_STATE_NEW_KIND"))
            .withFile(
                STATE_INI,
                "[State]\r\nImageState=\"IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE\"\r\n"
                    .getBytes(UTF_8))
            .build();
    assertThat(RecordedImageState.inRegistry(windows.view()))
        .contains(new RecordedImageState(ImageState.UNKNOWN, "IMAGE_STATE_NEW_KIND"));
    assertThat(RecordedImageState.inStateIni(windows.view()).orElseThrow().state().isSealed())
        .isTrue();
  }

  @Test
  void anInterruptedRunIsNotIdle() {
    FakeWindows windows =
        product.withRegistryValue(STATUS, "GeneralizationState", RegistryValue.number(3)).build();
    assertThat(SysprepStatus.of(windows.view()).generalizationState()).hasValue(3);
    assertThat(SysprepStatus.of(windows.view()).isIdle()).isFalse();
  }

  @Test
  void whatIsNotRecordedIsEmptyAndNoError() {
    FakeWindows windows = product.withoutRegistryKey(STATE).withoutRegistryKey(STATUS).build();
    assertThat(RecordedImageState.inRegistry(windows.view())).isEmpty();
    assertThat(SysprepStatus.of(windows.view()).generalizationState()).isEmpty();
    assertThat(SysprepStatus.of(windows.view()).isIdle()).isTrue();
  }

  @Test
  void aStateThatMayNotBeReadIsNotTakenForAbsent() {
    FakeWindows windows = product.withFile(STATE_INI, new byte[0]).build();
    windows.faults().deny(Subject.registry(STATE));
    windows.faults().timeOut(Subject.registry(STATUS));
    windows.faults().deny(Subject.file(STATE_INI));
    assertThatExceptionOfType(MachineException.class)
        .isThrownBy(() -> RecordedImageState.inRegistry(windows.view()));
    assertThatExceptionOfType(MachineException.class)
        .isThrownBy(() -> SysprepStatus.of(windows.view()));
    assertThatExceptionOfType(MachineException.class)
        .isThrownBy(() -> RecordedImageState.inStateIni(windows.view()));
  }

  @Test
  void aStateOfAnotherTypeIsAnErrorThatNamesIt() {
    FakeWindows windows =
        product
            .withRegistryValue(STATE, "ImageState", RegistryValue.number(7))
            .withRegistryValue(STATUS, "CleanupState", RegistryValue.text("2"))
            .build();
    assertThatExceptionOfType(MachineException.class)
        .isThrownBy(() -> RecordedImageState.inRegistry(windows.view()))
        .withMessageContaining("REG_DWORD")
        .withMessageContaining("ImageState");
    assertThatExceptionOfType(MachineException.class)
        .isThrownBy(() -> SysprepStatus.of(windows.view()))
        .withMessageContaining("CleanupState");
  }

  @Test
  void theIdentityOfAMachineIsItsSidItsUserAndItsGuid() {
    FakeWindows windows =
        product
            .withComputerName("GOLD")
            .withRegistryValue(
                RegistryKey.localMachine("SOFTWARE\\Microsoft\\Cryptography"),
                "MachineGuid",
                RegistryValue.text("4a5b1c1e-0d54-4b7e-9a8f-3f3a52a2a111"))
            .build();
    MachineIdentity identity = MachineIdentity.of(windows.view());
    assertThat(identity.computerName()).isEqualTo("GOLD");
    assertThat(identity.machineSid()).contains(windows.machineSid());
    assertThat(identity.machineGuid()).contains("4a5b1c1e-0d54-4b7e-9a8f-3f3a52a2a111");
    assertThat(identity.taken()).isEqualTo(windows.view().clock().instant());
    assertThat(identity.userOrigin()).isEqualTo(AccountOrigin.MACHINE);
    assertThat(windows.changes()).isEmpty();
  }

  @Test
  void aDomainUsersSessionStillTellsTheMachineSid() {
    Sid domain = new Sid("S-1-5-21-9-9-9");
    FakeWindows windows =
        product.asUser(new CurrentUser("CORP\\jane", domain.account(1104), true, true)).build();
    MachineIdentity identity = MachineIdentity.of(windows.view());
    assertThat(identity.machineSid()).contains(windows.machineSid());
    assertThat(identity.userOrigin()).isEqualTo(AccountOrigin.DOMAIN);
  }

  @Test
  void anIdentityThatCouldNotBeReadInFullIsNone() {
    FakeWindows windows = product.build();
    windows.faults().deny(Subject.machineSid());
    assertThatExceptionOfType(MachineException.class)
        .isThrownBy(() -> MachineIdentity.of(windows.view()));
  }

  @Test
  void twoMachinesOfDifferentSeedsAreProvenUniqueAndOneWithItselfIsNot() {
    MachineIdentity before = MachineIdentity.of(product.build().view());
    MachineIdentity other = MachineIdentity.of(product.withSeed(7).build().view());
    assertThat(SidProof.of(before, other).isUnique()).isTrue();
    assertThat(SidProof.of(before, before)).isInstanceOf(SidProof.SameSid.class);
  }

  @Test
  void whoamiTellsTheSameAsTheAccounts() {
    FakeWindows windows = product.withComputerName("GOLD").build();
    WhoamiUser user = WhoamiUser.of(windows.view(), DEADLINE);
    assertThat(user.sid()).isEqualTo(windows.view().accounts().currentUser().sid());
    assertThat(user.machineSid("gold")).contains(windows.machineSid());
  }

  @Test
  void whoamiThatDoesNotAnswerIsNotTakenForAnAnswer() {
    FakeWindows windows = product.build();
    windows.faults().timeOut(Subject.command(ReadOnlyCommand.WHOAMI_USER));
    assertThatExceptionOfType(MachineException.class)
        .isThrownBy(() -> WhoamiUser.of(windows.view(), DEADLINE))
        .extracting(MachineException::reason)
        .isEqualTo(MachineException.Reason.TIMED_OUT);
  }
}
