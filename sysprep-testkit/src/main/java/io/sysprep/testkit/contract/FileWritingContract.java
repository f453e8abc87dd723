package io.sysprep.testkit.contract;

import static io.sysprep.testkit.contract.Refusal.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.FilesControl;
import io.sysprep.machine.WindowsPath;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What files promise to writers. */
public interface FileWritingContract extends PortContract {

  /** The new content is all there is: nothing of the old, and nothing beside it. */
  @Test
  default void writingReplacesTheWholeFileAndLeavesNothingBeside() {
    WindowsPath file = fixture().scratchFolder().resolve("File.txt");
    FilesControl files = fixture().control().files();
    files.write(file, "a long content".getBytes(UTF_8));
    files.write(file, "short".getBytes(UTF_8));
    assertThat(fixture().view().files().read(file, 100)).contains("short".getBytes(UTF_8));
    assertThat(fixture().view().files().list(fixture().scratchFolder())).contains(List.of(file));
  }

  /** There is one file of a name, in whatever case it is written. */
  @Test
  default void writingInAnotherCaseWritesTheSameFile() {
    WindowsPath folder = fixture().scratchFolder();
    fixture().control().files().write(folder.resolve("File.txt"), "old".getBytes(UTF_8));
    fixture().control().files().write(folder.resolve("FILE.TXT"), "new".getBytes(UTF_8));
    assertThat(fixture().view().files().list(folder).orElseThrow()).hasSize(1);
    assertThat(fixture().view().files().read(folder.resolve("file.txt"), 3))
        .contains("new".getBytes(UTF_8));
  }

  /** Large content comes back byte for byte. */
  @Test
  default void threeMegabytesComeBackAsTheyWere() {
    WindowsPath file = fixture().scratchFolder().resolve("large.bin");
    byte[] content = new byte[3_000_000];
    new Random(1).nextBytes(content);
    fixture().control().files().write(file, content);
    assertThat(fixture().view().files().read(file, content.length)).contains(content);
    assertThat(fixture().view().files().info(file).orElseThrow().size()).isEqualTo(3_000_000);
  }

  /** What was written does not change with the array it came from. */
  @Test
  default void theContentIsThatOfTheMomentOfWriting() {
    WindowsPath file = fixture().scratchFolder().resolve("file.txt");
    byte[] content = "before".getBytes(UTF_8);
    fixture().control().files().write(file, content);
    content[0] = 'X';
    assertThat(fixture().view().files().read(file, 6)).contains("before".getBytes(UTF_8));
  }

  /** Writing makes no folder by accident. */
  @Test
  default void writingIntoAMissingFolderIsRefusedAndMakesNothing() {
    WindowsPath folder = fixture().scratchFolder().resolve("missing");
    WindowsPath file = folder.resolve("file.txt");
    byte[] content = "x".getBytes(UTF_8);
    assertRefused(file, () -> fixture().control().files().write(file, content));
    assertRefused(file, () -> fixture().control().files().append(file, content));
    assertThat(fixture().view().files().info(folder)).isEmpty();
  }

  /** A folder is not replaced by a file. */
  @Test
  default void writingOverAFolderIsRefusedAndKeepsIt() {
    WindowsPath folder = fixture().scratchFolder().resolve("folder");
    FilesControl files = fixture().control().files();
    files.createFolders(folder);
    assertRefused(folder, () -> files.write(folder, new byte[1]));
    assertRefused(folder, () -> files.append(folder, new byte[1]));
    assertThat(fixture().view().files().list(folder)).contains(List.of());
  }

  /** A journal grows at its end. */
  @Test
  default void appendingMakesTheFileAndThenAddsToItsEnd() {
    WindowsPath file = fixture().scratchFolder().resolve("journal.log");
    FilesControl files = fixture().control().files();
    files.append(file, "one ".getBytes(UTF_8));
    files.append(file, new byte[0]);
    files.append(file, "two".getBytes(UTF_8));
    assertThat(fixture().view().files().read(file, 100)).contains("one two".getBytes(UTF_8));
  }

  /** Windows takes paths of more than 260 characters when asked properly. */
  @Test
  default void aPathOfMoreThan260CharactersIsWrittenAndRead() {
    WindowsPath folder = fixture().scratchFolder();
    for (int i = 0; i < 6; i++) {
      folder = folder.resolve("a folder with a long name of fifty characters " + i);
    }
    WindowsPath file = folder.resolve("Größe 漢字.txt");
    fixture().control().files().createFolders(folder);
    fixture().control().files().write(file, "x".getBytes(UTF_8));
    assertThat(fixture().view().files().read(file, 1)).contains("x".getBytes(UTF_8));
    assertThat(fixture().view().files().list(folder)).contains(List.of(file));
  }

  /** Ports may be called from any thread. */
  @Test
  default void filesWrittenByManyThreadsAreAllThere() {
    WindowsPath folder = fixture().scratchFolder();
    IntStream.range(0, 50)
        .parallel()
        .forEach(i -> fixture().control().files().write(folder.resolve("f" + i), new byte[i]));
    assertThat(fixture().view().files().list(folder).orElseThrow()).hasSize(50);
  }
}
