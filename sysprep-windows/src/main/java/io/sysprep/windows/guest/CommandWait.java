package io.sysprep.windows.guest;

import io.sysprep.guest.ChannelException;
import io.sysprep.guest.ChannelException.Kind;
import io.sysprep.guest.ControllerClock;
import java.time.Duration;

/** Waits between two looks at a command that is at work in a guest. */
final class CommandWait {

  private CommandWait() {}

  static void pause(Duration duration) {
    try {
      ControllerClock.system().pause(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChannelException(
          Kind.REFUSED, "Interrupted while a command was at work in the guest", e);
    }
  }
}
