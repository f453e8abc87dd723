package io.sysprep.run.execution;

import io.sysprep.run.Cancellation;

/**
 * Whether the caller wants a run to stop: by its {@link Cancellation}, or by an interrupt.
 *
 * <p>While the interrupt flag is set, files cannot be read, so it is put aside for what has to be
 * done yet, and set again at the end. Not for several threads.
 */
final class CallersWish {

  private final Cancellation cancellation;
  private boolean interrupted;

  CallersWish(Cancellation cancellation) {
    this.cancellation = cancellation;
  }

  /** Takes note of an interrupt that has arrived, and lets files be read again. */
  void putInterruptAside() {
    interrupted |= Thread.interrupted();
  }

  /** Takes note of an interrupt that a port has thrown. */
  void interrupted() {
    interrupted = true;
  }

  /** Whether the run is to stop. */
  boolean isToStop() {
    putInterruptAside();
    return interrupted || cancellation.isCancelled();
  }

  /** Stops where the caller wants it. */
  void stopIfAsked() throws StopException {
    if (isToStop()) {
      throw new StopException();
    }
  }

  /** Sets the interrupt flag again where it was set. */
  void giveInterruptBack() {
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The caller wants the run to stop. */
  static final class StopException extends Exception {

    private static final long serialVersionUID = 1L;

    StopException() {
      super("The caller wants the run to stop");
    }
  }
}
