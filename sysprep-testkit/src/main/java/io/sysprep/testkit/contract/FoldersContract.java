package io.sysprep.testkit.contract;

import static io.sysprep.testkit.contract.Refusal.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FilesControl;
import io.sysprep.machine.WindowsPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What files promise about folders, and about deleting. */
public interface FoldersContract extends PortContract {

  /** A folder is told apart from a file. */
  @Test
  default void aFolderIsDescribedAsFolderOfSizeZero() {
    WindowsPath folder = fixture().scratchFolder();
    FileInfo info = fixture().view().files().info(folder).orElseThrow();
    assertThat(info.folder()).isTrue();
    assertThat(info.size()).isZero();
  }

  /** The root of a drive is a folder as any other. */
  @Test
  default void theRootOfADriveIsAFolder() {
    WindowsPath root = WindowsPath.of(fixture().scratchFolder().drive().orElseThrow() + ":\\");
    assertThat(fixture().view().files().info(root)).matches(it -> it.orElseThrow().folder());
    assertThat(fixture().view().files().list(root)).isPresent();
  }

  /** An empty folder is not an absent one. */
  @Test
  default void anEmptyFolderListsNothing() {
    assertThat(fixture().view().files().list(fixture().scratchFolder())).contains(List.of());
  }

  /** A file lists nothing, and that is no error. */
  @Test
  default void aFileIsNoFolderToList() {
    WindowsPath file = write("file.txt");
    assertThat(fixture().view().files().list(file)).isEmpty();
  }

  /** Callers see the same order everywhere. */
  @Test
  default void aFolderListsWhatIsDirectlyInItByNameWithoutRegardToCase() {
    WindowsPath folder = fixture().scratchFolder();
    fixture().control().files().createFolders(folder.resolve("beta\\below"));
    List<WindowsPath> expected =
        List.of(write("Alpha.txt"), folder.resolve("beta"), write("gamma.txt"));
    List<WindowsPath> listed = fixture().view().files().list(folder).orElseThrow();
    assertThat(listed).isEqualTo(expected);
    assertThat(listed).extracting(WindowsPath::fileName).first().isEqualTo("Alpha.txt");
  }

  /** Making a folder makes the way to it. */
  @Test
  default void makingAFolderMakesThoseAboveItAndKeepsWhatIsThere() {
    WindowsPath folder = fixture().scratchFolder().resolve("one\\two\\three");
    FilesControl files = fixture().control().files();
    files.createFolders(folder);
    WindowsPath file = write("one\\file.txt");
    files.createFolders(folder);
    files.createFolders(fixture().scratchFolder().resolve("ONE"));
    assertThat(fixture().view().files().list(fixture().scratchFolder().resolve("one")))
        .contains(List.of(file, fixture().scratchFolder().resolve("one\\two")));
  }

  /** A file is not replaced by a folder. */
  @Test
  default void makingAFolderWhereAFileIsInTheWayIsRefused() {
    WindowsPath file = write("file.txt");
    FilesControl files = fixture().control().files();
    assertRefused(file, () -> files.createFolders(file));
    assertRefused(file, () -> files.createFolders(file.resolve("below")));
    assertThat(fixture().view().files().info(file)).matches(it -> !it.orElseThrow().folder());
  }

  /** A deleted file is gone, in whatever case it was named. */
  @Test
  default void aDeletedFileIsGone() {
    WindowsPath file = write("File.txt");
    fixture().control().files().delete(fixture().scratchFolder().resolve("FILE.TXT"));
    assertThat(fixture().view().files().info(file)).isEmpty();
    assertThat(fixture().view().files().list(fixture().scratchFolder())).contains(List.of());
  }

  /** An empty folder can be deleted. */
  @Test
  default void aDeletedFolderIsGone() {
    WindowsPath folder = fixture().scratchFolder().resolve("folder");
    fixture().control().files().createFolders(folder);
    fixture().control().files().delete(folder);
    assertThat(fixture().view().files().info(folder)).isEmpty();
  }

  /** Deleting never takes more than was named. */
  @Test
  default void deletingAFolderThatHoldsSomethingIsRefused() {
    fixture().control().files().createFolders(fixture().scratchFolder().resolve("folder"));
    WindowsPath file = write("folder\\file.txt");
    WindowsPath folder = fixture().scratchFolder().resolve("folder");
    assertRefused(folder, () -> fixture().control().files().delete(folder));
    assertThat(fixture().view().files().info(file)).isPresent();
  }

  /** Deleting is about the outcome. */
  @Test
  default void deletingWhatIsAbsentDoesNothing() {
    FilesControl files = fixture().control().files();
    files.delete(fixture().scratchFolder().resolve("absent.txt"));
    files.delete(fixture().scratchFolder().resolve("no\\such\\folder\\absent.txt"));
    assertThat(fixture().view().files().list(fixture().scratchFolder())).contains(List.of());
  }

  private WindowsPath write(String name) {
    WindowsPath file = fixture().scratchFolder().resolve(name);
    fixture().control().files().write(file, name.getBytes(UTF_8));
    return file;
  }
}
