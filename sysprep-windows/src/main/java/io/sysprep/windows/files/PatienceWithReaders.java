package io.sysprep.windows.files;

import io.sysprep.machine.MachineClock;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Tries again for some seconds what Windows refuses because another program has the file open.
 *
 * <p>A reader that does not share what it reads refuses all writers meanwhile: backup agents and
 * scanners of files do, and so does the QEMU guest agent (qga/commands-win32.c opens with {@code
 * FILE_SHARE_READ} only). Java has no exception of its own for {@code ERROR_SHARING_VIOLATION}: it
 * is a {@link FileSystemException} that is none of its kinds. Where a file that is open would be
 * replaced, Windows says {@code ERROR_ACCESS_DENIED}.
 */
final class PatienceWithReaders {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

  private final MachineClock clock;

  PatienceWithReaders(MachineClock clock) {
    this.clock = clock;
  }

  /**
   * Does what opens a file.
   *
   * @param file the file
   * @param attempt what to do; may be done several times
   * @return what came of it
   * @throws IOException the last refusal, or at once what waiting does not mend
   */
  <T> T opening(Path file, Attempt<T> attempt) throws IOException {
    return trying(refusal -> isHeld(file, refusal), attempt);
  }

  /**
   * Does what puts a file in the place of another.
   *
   * @param target the place
   * @param attempt what to do; may be done several times
   * @return what came of it
   * @throws IOException the last refusal, or at once what waiting does not mend
   */
  <T> T replacing(Path target, Attempt<T> attempt) throws IOException {
    return trying(refusal -> isHeld(target, refusal) || isDenied(target, refusal), attempt);
  }

  private <T> T trying(Judge mayPass, Attempt<T> attempt) throws IOException {
    Duration end = clock.elapsed().plus(PATIENCE);
    while (true) {
      try {
        return attempt.make();
      } catch (FileSystemException refusal) {
        if (!mayPass.test(refusal) || clock.elapsed().compareTo(end) >= 0 || isInterrupted()) {
          throw refusal;
        }
      }
    }
  }

  private static boolean isHeld(Path file, FileSystemException refusal) {
    return refusal.getClass() == FileSystemException.class && !Files.isDirectory(file);
  }

  private static boolean isDenied(Path target, FileSystemException refusal) {
    return refusal instanceof AccessDeniedException && Files.isRegularFile(target);
  }

  /** Waits a little, and tells whether an interrupt ended that. */
  private boolean isInterrupted() {
    try {
      clock.pause(BETWEEN_TRIES);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** What a reader may refuse. */
  interface Attempt<T> {
    T make() throws IOException;
  }

  /** Tells whether a refusal may pass. */
  private interface Judge {
    boolean test(FileSystemException refusal);
  }
}
