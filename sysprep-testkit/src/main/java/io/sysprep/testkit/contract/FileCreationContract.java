package io.sysprep.testkit.contract;

import static io.sysprep.testkit.contract.Refusal.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.FilesControl;
import io.sysprep.machine.WindowsPath;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What files promise to those who want to be the one that makes a file. */
public interface FileCreationContract extends PortContract {

  /** Who comes second is told so, and changes nothing. */
  @Test
  default void creatingAFileTwiceMakesItOnceAndKeepsTheFirstContent() {
    WindowsPath file = fixture().scratchFolder().resolve("run.lock");
    FilesControl files = fixture().control().files();
    assertThat(files.create(file, "first".getBytes(UTF_8))).isTrue();
    assertThat(files.create(fixture().scratchFolder().resolve("RUN.LOCK"), new byte[0])).isFalse();
    assertThat(fixture().view().files().read(file, 100)).contains("first".getBytes(UTF_8));
  }

  /** Two runs at once cannot both have the lock. */
  @Test
  default void ofManyThreadsThatCreateAFileOneMakesIt() {
    WindowsPath file = fixture().scratchFolder().resolve("run.lock");
    FilesControl files = fixture().control().files();
    long makers =
        IntStream.range(0, 32).parallel().filter(i -> files.create(file, new byte[8])).count();
    assertThat(makers).isEqualTo(1);
    assertThat(fixture().view().files().list(fixture().scratchFolder())).contains(List.of(file));
  }

  /** A folder is something too. */
  @Test
  default void creatingAFileWhereAFolderIsMakesNothing() {
    WindowsPath folder = fixture().scratchFolder().resolve("folder");
    fixture().control().files().createFolders(folder);
    assertThat(fixture().control().files().create(folder, new byte[1])).isFalse();
    assertThat(fixture().view().files().list(folder)).contains(List.of());
  }

  /** A deleted lock can be taken again. */
  @Test
  default void aFileThatWasDeletedCanBeCreatedAgain() {
    WindowsPath file = fixture().scratchFolder().resolve("run.lock");
    FilesControl files = fixture().control().files();
    files.write(file, "old".getBytes(UTF_8));
    files.delete(file);
    assertThat(files.create(file, "new".getBytes(UTF_8))).isTrue();
    assertThat(fixture().view().files().read(file, 100)).contains("new".getBytes(UTF_8));
  }

  /** Creating makes no folder by accident. */
  @Test
  default void creatingAFileInAMissingFolderIsRefused() {
    WindowsPath file = fixture().scratchFolder().resolve("missing\\run.lock");
    assertRefused(file, () -> fixture().control().files().create(file, new byte[1]));
  }
}
