package io.sysprep.windows.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A program that stays in a Windows under Wine, which would otherwise end behind each program that
 * a test starts: Wine ends what a Windows starts at boot with its last program.
 */
final class WineKeeper implements AutoCloseable {

  private static final int TRIES = 5;

  private final WineGuest guest;
  private Process process;

  @SuppressWarnings("NullAway.Init") // nothing is kept before it is started
  WineKeeper(WineGuest guest) {
    this.guest = guest;
  }

  /** Until it is up: what met a server that was about to end has ended, too. */
  void start() throws IOException {
    Path held = guest.drive().resolve("windows/kept");
    Path sign = guest.drive().resolve("windows/kept.held");
    Files.write(held, new byte[0]);
    for (int i = 0; i < TRIES; i++) {
      Files.deleteIfExists(sign);
      process = guest.start(guest.probe(), "hold", "C:\\windows\\kept");
      if (comesUp(sign)) {
        return;
      }
    }
    throw new IllegalStateException("No program stays in the Windows of " + guest.drive());
  }

  private boolean comesUp(Path sign) throws IOException {
    try {
      while (!Files.exists(sign)) {
        if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw new IOException("Interrupted while a Windows started", e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
