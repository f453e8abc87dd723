package io.sysprep.testkit.contract;

import static io.sysprep.testkit.contract.Refusal.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.FilesControl;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import org.junit.jupiter.api.Test;

/** What files promise about copying. */
public interface FileCopyContract extends PortContract {

  /** A copy lives its own life. */
  @Test
  default void aCopyHasTheContentAndStaysWhenTheOriginalChanges() {
    WindowsPath original = writeOriginal();
    WindowsPath copy = fixture().scratchFolder().resolve("copy.txt");
    FilesControl files = fixture().control().files();
    files.copy(original, copy);
    files.write(original, "changed".getBytes(UTF_8));
    assertThat(fixture().view().files().read(copy, 100)).contains("original".getBytes(UTF_8));
    files.delete(copy);
    assertThat(fixture().view().files().info(original)).isPresent();
  }

  /** Copying again needs no deletion first. */
  @Test
  default void aCopyReplacesAnExistingFile() {
    WindowsPath original = writeOriginal();
    WindowsPath copy = fixture().scratchFolder().resolve("copy.txt");
    FilesControl files = fixture().control().files();
    files.write(copy, "something that is longer".getBytes(UTF_8));
    files.copy(original, copy);
    assertThat(fixture().view().files().read(copy, 100)).contains("original".getBytes(UTF_8));
  }

  /** Nothing to copy is told apart from not being allowed to. */
  @Test
  default void copyingAnAbsentFileIsRefusedAsMissing() {
    WindowsPath absent = fixture().scratchFolder().resolve("absent.txt");
    WindowsPath copy = fixture().scratchFolder().resolve("copy.txt");
    assertRefused(Reason.MISSING, absent, () -> fixture().control().files().copy(absent, copy));
    assertThat(fixture().view().files().info(copy)).isEmpty();
  }

  /** Copying makes no folder by accident. */
  @Test
  default void copyingIntoAMissingFolderIsRefused() {
    WindowsPath original = writeOriginal();
    WindowsPath copy = fixture().scratchFolder().resolve("missing\\copy.txt");
    assertRefused(copy, () -> fixture().control().files().copy(original, copy));
    assertThat(fixture().view().files().info(original)).isPresent();
  }

  /** A folder is no file to copy. */
  @Test
  default void copyingAFolderIsRefused() {
    WindowsPath folder = fixture().scratchFolder();
    WindowsPath copy = folder.resolve("copy.txt");
    assertRefused(folder, () -> fixture().control().files().copy(folder, copy));
    assertThat(fixture().view().files().info(copy)).isEmpty();
  }

  private WindowsPath writeOriginal() {
    WindowsPath original = fixture().scratchFolder().resolve("original.txt");
    fixture().control().files().write(original, "original".getBytes(UTF_8));
    return original;
  }
}
