package io.sysprep.testkit;

import io.sysprep.testkit.life.PowerState;
import io.sysprep.testkit.state.Computer;

/** The program under test, as far as it can die. */
final class Caller {

  private boolean killed;
  private boolean closed;
  private int bornInBoot;
  private int changesToLive = Integer.MAX_VALUE;

  synchronized void dieAtChange(int number) {
    changesToLive = number - 1;
  }

  /** Starts it again in this boot of the machine. */
  synchronized void restart(int boot) {
    killed = false;
    closed = false;
    bornInBoot = boot;
    changesToLive = Integer.MAX_VALUE;
  }

  synchronized void close() {
    closed = true;
  }

  synchronized void requireAlive(Computer computer) {
    if (closed) {
      throw new IllegalStateException(
          "The machine was closed, and is used; a test looks at it with inspect()");
    }
    if (computer.power() == PowerState.OFF) {
      throw new CallerKilledError("the machine is off");
    }
    if (computer.boots() != bornInBoot) {
      throw new CallerKilledError("the machine was restarted");
    }
    if (killed) {
      throw new CallerKilledError("it was killed");
    }
  }

  synchronized void aboutToChange(String what) {
    if (changesToLive == 0) {
      killed = true;
      throw new CallerKilledError("killed before it could " + what);
    }
    changesToLive--;
  }
}
