package io.sysprep.testkit.guest;

/** Lets the job go on by one step whenever the controller pauses, and by none in between. */
final class Turns {

  /** Ends the thread of a job whose JVM was killed. */
  static final class JobKilledError extends Error {
    private static final long serialVersionUID = 1L;
  }

  private boolean working;
  private boolean waiting;
  private boolean turn;
  private boolean killed;

  /** Runs a job on a thread of its own, and returns when it waits for its first turn. */
  synchronized void begin(Runnable job) {
    working = true;
    killed = false;
    Thread thread =
        new Thread(
            () -> {
              try {
                job.run();
              } catch (JobKilledError e) {
                // The JVM is gone, and nobody hears of it.
              } finally {
                end();
              }
            },
            "sysprep-fake-guest");
    thread.setDaemon(true);
    thread.start();
    awaitItsTurn();
  }

  synchronized boolean isWorking() {
    return working;
  }

  synchronized void kill() {
    killed = true;
    notifyAll();
    while (working) {
      await();
    }
  }

  /**
   * A killed JVM asks nothing and changes nothing any more, whatever its code would have caught.
   */
  synchronized void requireAlive() {
    if (killed) {
      throw new JobKilledError();
    }
  }

  /** Called by the job before each step. */
  synchronized void step() {
    waiting = true;
    notifyAll();
    while (!turn && !killed) {
      await();
    }
    waiting = false;
    turn = false;
    if (killed) {
      throw new JobKilledError();
    }
  }

  /** Called by the controller: one step, and then the job waits again or has ended. */
  synchronized void pass() {
    if (working) {
      turn = true;
      notifyAll();
      awaitItsTurn();
    }
  }

  private void awaitItsTurn() {
    while (working && (turn || !waiting)) {
      await();
    }
  }

  private synchronized void end() {
    working = false;
    notifyAll();
  }

  @SuppressWarnings("WaitNotInLoop") // each caller asks again in a loop
  private void await() {
    try {
      wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("A test was interrupted while its guest was at work", e);
    }
  }
}
