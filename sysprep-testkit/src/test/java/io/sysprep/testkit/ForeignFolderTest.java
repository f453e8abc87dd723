package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.machine.FileProtection;
import io.sysprep.machine.MachineChange;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.run.overlay.OverlayMachine;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A folder that somebody else made first, as every user may below ProgramData. */
class ForeignFolderTest {

  private static final WindowsPath FOLDER = WindowsPath.of("C:\\ProgramData\\SysprepSdk");
  private static final Sid STRANGER = new Sid("S-1-5-21-7-7-7-1001");
  private static final Set<Sid> NOBODY_ELSE = Set.of(Sid.LOCAL_SYSTEM, Sid.ADMINISTRATORS);

  private final FakeWindowsBuilder product = FakeWindows.windowsServer2022();

  @Test
  void aFolderOfAStrangerIsRefusedAndNothingIsChanged() {
    FakeWindows windows =
        product.withProtection(FOLDER, new FileProtection(STRANGER, false, NOBODY_ELSE)).build();
    assertThatThrownBy(() -> windows.control().files().createPrivateFolder(FOLDER))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining(FOLDER + " (it belongs to " + STRANGER + ")");
    assertThat(windows.changes()).isEmpty();
  }

  @Test
  void aJunctionIsRefused() {
    FakeWindows windows =
        product.withProtection(FOLDER, new FileProtection(STRANGER, true, NOBODY_ELSE)).build();
    assertThatThrownBy(() -> windows.control().files().createPrivateFolder(FOLDER))
        .hasMessageContaining("(it is a link, which may lead elsewhere)");
  }

  @Test
  void aDryRunRefusesItToo() {
    FakeWindows windows =
        product.withProtection(FOLDER, new FileProtection(STRANGER, false, NOBODY_ELSE)).build();
    OverlayMachine overlay = OverlayMachine.over(windows.view());
    assertThatThrownBy(() -> overlay.control().files().createPrivateFolder(FOLDER))
        .hasMessageContaining(FOLDER + " (it belongs to " + STRANGER + ")");
  }

  @Test
  void aFolderThatWasMadeWithoutAProtectionIsOpenToUsers() {
    FakeWindows windows = product.build();
    windows.control().files().createFolders(FOLDER);
    assertThatThrownBy(() -> windows.control().files().createPrivateFolder(FOLDER))
        .hasMessageContaining("(it is open to S-1-5-32-545)");
  }

  @Test
  void aFolderForAdministratorsStaysSoOnClones() {
    FakeWindows windows = product.build();
    windows.control().files().createFolders(FOLDER.parent().orElseThrow());
    windows.control().files().createPrivateFolder(FOLDER);
    windows.control().power().powerOff();
    FakeWindows clone = windows.captureImage().deploy("clone");
    assertThat(clone.inspect().files().protection(FOLDER))
        .contains(FileProtection.forAdministrators());
  }

  @Test
  void aFolderThatWasDeletedLeavesNoProtectionBehind() {
    FakeWindows windows = product.build();
    windows.control().files().createPrivateFolder(FOLDER);
    windows.control().files().delete(FOLDER);
    assertThat(windows.view().files().protection(FOLDER)).isEmpty();
    windows.control().files().createFolders(FOLDER);
    assertThat(windows.view().files().protection(FOLDER).orElseThrow().granted()).hasSize(3);
  }

  @Test
  void onlyAnElevatedProgramMakesOne() {
    FakeWindows windows = product.notElevated().build();
    assertThatThrownBy(() -> windows.control().files().createPrivateFolder(FOLDER))
        .hasMessageContaining("access denied");
  }

  @Test
  void theChangeIsToldByItsName() {
    FakeWindows windows = product.build();
    windows.control().files().createPrivateFolder(FOLDER);
    assertThat(windows.changes())
        .containsExactly(new MachineChange.PrivateFolderCreated(FOLDER))
        .hasToString("[create folder " + FOLDER + " for administrators only]");
  }
}
