package io.sysprep.testkit.contract;

import static io.sysprep.testkit.contract.Refusal.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What files promise to readers. */
public interface FileReadingContract extends PortContract {

  /** Absent is an answer, not an error. */
  @Test
  default void anAbsentFileIsEmptyAndNoError() {
    FilesView files = fixture().view().files();
    for (String name : new String[] {"absent.txt", "no\\such\\folder\\absent.txt"}) {
      WindowsPath absent = fixture().scratchFolder().resolve(name);
      assertThat(files.info(absent)).isEmpty();
      assertThat(files.list(absent)).isEmpty();
      assertThat(files.open(absent, 0)).isEmpty();
      assertThat(files.read(absent, 10)).isEmpty();
      assertThat(files.version(absent)).isEmpty();
    }
  }

  /** A file is told apart from a folder, with its size. */
  @Test
  default void aFileIsDescribedWithItsSize() {
    WindowsPath file = write("file.txt", "12345");
    FileInfo info = fixture().view().files().info(file).orElseThrow();
    assertThat(info.path()).isEqualTo(file);
    assertThat(info.folder()).isFalse();
    assertThat(info.size()).isEqualTo(5);
  }

  /** A fresh file is told from an old one by its time. */
  @Test
  default void aFileTellsWhenItWasWritten() {
    Instant before = fixture().view().clock().instant();
    WindowsPath file = write("file.txt", "x");
    Instant after = fixture().view().clock().instant();
    Duration coarse = Duration.ofSeconds(2);
    assertThat(fixture().view().files().info(file).orElseThrow().modified())
        .isBetween(before.minus(coarse), after.plus(coarse));
  }

  /** Files are found in whatever case they are asked for. */
  @Test
  default void filesAreFoundWithoutRegardToCase() {
    write("MixedCase.txt", "x");
    WindowsPath shouted = fixture().scratchFolder().resolve("MIXEDCASE.TXT");
    assertThat(fixture().view().files().info(shouted)).isPresent();
    assertThat(fixture().view().files().read(shouted, 1)).contains("x".getBytes(UTF_8));
  }

  /** Reading begins where the last reading ended. */
  @Test
  default void aFileIsReadFromAnOffsetOn() {
    WindowsPath file = write("file.txt", "0123456789");
    assertThat(readFrom(file, 0)).isEqualTo("0123456789");
    assertThat(readFrom(file, 7)).isEqualTo("789");
  }

  /** A log that has not grown is no error. */
  @Test
  default void anOffsetAtOrBehindTheEndGivesNothing() {
    WindowsPath file = write("file.txt", "0123456789");
    assertThat(readFrom(file, 10)).isEmpty();
    assertThat(readFrom(file, 11)).isEmpty();
    assertThat(readFrom(file, 5_000_000_000L)).isEmpty();
  }

  /** An empty file is not an absent one. */
  @Test
  default void anEmptyFileIsThereAndHoldsNothing() {
    WindowsPath file = write("empty.txt", "");
    assertThat(fixture().view().files().read(file, 0)).contains(new byte[0]);
    assertThat(readFrom(file, 0)).isEmpty();
  }

  /** The limit is what may be read, not what may not. */
  @Test
  default void aFileOfExactlyTheLimitIsRead() {
    WindowsPath file = write("file.txt", "12345");
    assertThat(fixture().view().files().read(file, 5)).contains("12345".getBytes(UTF_8));
  }

  /** Half a file is never passed off as the whole. */
  @Test
  default void aFileLargerThanTheLimitIsRefused() {
    WindowsPath file = write("file.txt", "12345");
    assertRefused(Reason.TOO_LARGE, file, () -> fixture().view().files().read(file, 4));
  }

  /** A folder cannot be read as a file. */
  @Test
  default void openingAFolderIsRefused() {
    WindowsPath folder = fixture().scratchFolder();
    assertRefused(folder, () -> fixture().view().files().open(folder, 0));
  }

  /** A log can be followed while it is written. */
  @Test
  default void aFileGrowsWhileAReaderHasItOpen() throws IOException {
    WindowsPath file = write("growing.log", "one ");
    try (InputStream in = fixture().view().files().open(file, 0).orElseThrow()) {
      fixture().control().files().append(file, "two".getBytes(UTF_8));
      assertThat(in.read()).isEqualTo('o');
    }
    assertThat(readFrom(file, 4)).isEqualTo("two");
  }

  /** A writer does not shut readers out. */
  @Test
  default void aFileThatAnotherProcessHasOpenForWritingIsRead() throws IOException {
    WindowsPath file = write("held.log", "content");
    try (Closeable writer = fixture().writerOf(file)) {
      assertThat(writer).isNotNull();
      assertThat(readFrom(file, 0)).isEqualTo("content");
    }
  }

  /** A program tells which build of Windows it belongs to. */
  @Test
  default void aProgramTellsItsVersion() {
    assertThat(fixture().view().files().version(fixture().versionedFile()))
        .hasValueSatisfying(version -> assertThat(version.major()).isPositive());
  }

  /** A file without a version is no error. */
  @Test
  default void aFileThatCarriesNoVersionHasNone() {
    WindowsPath file = write("text.txt", "no version");
    assertThat(fixture().view().files().version(file)).isEmpty();
  }

  private WindowsPath write(String name, String content) {
    WindowsPath file = fixture().scratchFolder().resolve(name);
    fixture().control().files().write(file, content.getBytes(UTF_8));
    return file;
  }

  private String readFrom(WindowsPath file, long offset) {
    try (InputStream in = fixture().view().files().open(file, offset).orElseThrow()) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
