package io.sysprep.windows.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.windows.system.SteppingClock;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatienceWithReadersTest {

  private final SteppingClock clock = new SteppingClock();
  private final PatienceWithReaders patience = new PatienceWithReaders(clock);
  private final Deque<IOException> refusals = new ArrayDeque<>();

  @TempDir Path folder;

  @Test
  void aSharingViolationIsTriedAgainUntilItHasPassed() throws IOException {
    refusals.addAll(List.of(held(), held(), held()));
    assertThat(patience.opening(folder.resolve("x"), this::made)).isEqualTo("made");
    assertThat(clock.elapsed()).isEqualTo(Duration.ofMillis(150));
  }

  /** MoveFileEx says so of a target that is open. */
  @Test
  void aDenialIsTriedAgainWhereAFileIsReplaced() throws IOException {
    Path target = Files.createFile(folder.resolve("x"));
    refusals.add(new AccessDeniedException("x"));
    assertThat(patience.replacing(target, this::made)).isEqualTo("made");
  }

  @Test
  void aDenialIsFinalWhereNothingIsReplaced() throws IOException {
    Path target = Files.createFile(folder.resolve("x"));
    refusals.add(new AccessDeniedException("x"));
    assertThatThrownBy(() -> patience.opening(target, this::made))
        .isInstanceOf(AccessDeniedException.class);
    refusals.add(new AccessDeniedException("y"));
    assertThatThrownBy(() -> patience.replacing(folder.resolve("y"), this::made))
        .isInstanceOf(AccessDeniedException.class);
    refusals.add(new AccessDeniedException("folder"));
    assertThatThrownBy(() -> patience.replacing(folder, this::made))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(clock.elapsed()).isZero();
  }

  @Test
  void anErrorOfAnotherKindIsFinal() {
    refusals.addAll(List.of(new DirectoryNotEmptyException("x"), new IOException("x")));
    assertThatThrownBy(() -> patience.opening(folder.resolve("x"), this::made))
        .isInstanceOf(DirectoryNotEmptyException.class);
    assertThatThrownBy(() -> patience.opening(folder.resolve("x"), this::made)).hasMessage("x");
    assertThat(clock.elapsed()).isZero();
  }

  private static FileSystemException held() {
    return new FileSystemException("x", null, "being used by another process");
  }

  private String made() throws IOException {
    if (!refusals.isEmpty()) {
      throw refusals.remove();
    }
    return "made";
  }
}
