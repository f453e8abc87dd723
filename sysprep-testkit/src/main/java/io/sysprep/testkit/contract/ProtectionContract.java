package io.sysprep.testkit.contract;

import static io.sysprep.testkit.contract.Refusal.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.FileProtection;
import io.sysprep.machine.FilesControl;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import org.junit.jupiter.api.Test;

/** What files promise about folders that only administrators may use. */
public interface ProtectionContract extends PortContract {

  /** Who makes it first knows that nobody else did. */
  @Test
  default void aPrivateFolderIsMadeOnceAndIsForAdministratorsOnly() {
    WindowsPath folder = fixture().scratchFolder().resolve("private");
    FilesControl files = fixture().control().files();
    assertThat(files.createPrivateFolder(folder)).isTrue();
    assertThat(files.createPrivateFolder(folder)).isFalse();
    assertThat(protectionOf(folder).objection(user())).isEmpty();
    assertThat(fixture().view().files().info(folder)).matches(it -> it.orElseThrow().folder());
  }

  /** What is written into it is as private as the folder. */
  @Test
  default void whatIsMadeInAPrivateFolderIsForAdministratorsOnlyToo() {
    WindowsPath folder = fixture().scratchFolder().resolve("private");
    FilesControl files = fixture().control().files();
    files.createPrivateFolder(folder);
    files.createFolders(folder.resolve("below"));
    files.write(folder.resolve("below\\written.txt"), "x".getBytes(UTF_8));
    files.append(folder.resolve("appended.txt"), "x".getBytes(UTF_8));
    assertThat(protectionOf(folder.resolve("below")).objection(user())).isEmpty();
    assertThat(protectionOf(folder.resolve("below\\written.txt")).objection(user())).isEmpty();
    assertThat(protectionOf(folder.resolve("appended.txt")).objection(user())).isEmpty();
  }

  /** What others may use is not taken over: they may have put something into it. */
  @Test
  default void aFolderThatIsOpenToOthersIsRefusedAndStaysAsItIs() {
    WindowsPath folder = fixture().folderOpenToOthers();
    FileProtection before = protectionOf(folder);
    assertThat(before.objection(user())).isPresent();
    assertRefused(folder, () -> fixture().control().files().createPrivateFolder(folder));
    assertThat(protectionOf(folder)).isEqualTo(before);
  }

  /** It is one folder, and not the way to it: who makes the way decides who owns it. */
  @Test
  default void aPrivateFolderNeedsTheOneAboveIt() {
    WindowsPath folder = fixture().scratchFolder().resolve("no\\private");
    assertRefused(
        Reason.MISSING, folder, () -> fixture().control().files().createPrivateFolder(folder));
  }

  /** A file is not replaced by a folder. */
  @Test
  default void aPrivateFolderIsRefusedWhereAFileIs() {
    WindowsPath file = fixture().scratchFolder().resolve("file.txt");
    fixture().control().files().write(file, "x".getBytes(UTF_8));
    assertRefused(file, () -> fixture().control().files().createPrivateFolder(file));
    assertThat(fixture().view().files().info(file)).matches(it -> !it.orElseThrow().folder());
  }

  /** Absence is no error. */
  @Test
  default void whatIsNotThereHasNoProtection() {
    WindowsPath absent = fixture().scratchFolder().resolve("absent");
    assertThat(fixture().view().files().protection(absent)).isEmpty();
    assertThat(fixture().view().files().protection(absent.resolve("below"))).isEmpty();
  }

  /** The files of Windows belong to Windows, and users may read them. */
  @Test
  default void theWindowsFolderIsOpenToOthers() {
    WindowsPath windows = fixture().view().system().windowsFolder();
    assertThat(protectionOf(windows).link()).isFalse();
    assertThat(protectionOf(windows).objection(Sid.LOCAL_SYSTEM)).isPresent();
  }

  private FileProtection protectionOf(WindowsPath path) {
    return fixture().view().files().protection(path).orElseThrow();
  }

  private Sid user() {
    return fixture().view().accounts().currentUser().sid();
  }
}
