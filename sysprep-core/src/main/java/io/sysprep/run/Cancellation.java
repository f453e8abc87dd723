package io.sysprep.run;

/**
 * Lets another thread cancel a run.
 *
 * <pre>{@code
 * Cancellation cancellation = new Cancellation();
 * stopButton.onClick(cancellation::cancel);
 * RunResult result = sysprep.run(plan, ui::onProgress, cancellation);
 * }</pre>
 *
 * <p>What it does depends on how far the run is, and is the same for an interrupt of the run's
 * thread:
 *
 * <ul>
 *   <li>before sysprep.exe is launched, what was prepared is undone;
 *   <li>while sysprep.exe validates and has changed nothing, it is ended, and what was prepared is
 *       undone;
 *   <li>afterwards sysprep.exe is left running, because ending it would make the machine useless
 *       for certain;
 *   <li>when sysprep.exe has ended, it is told what came of it, and the machine is left running;
 *   <li>once the result is recorded, the run ends as planned.
 * </ul>
 *
 * <p>The run notices within a second or two; a preflight goes on to its end. May be used by any
 * thread, and for one run only.
 */
public final class Cancellation {

  private volatile boolean cancelled;

  /** Makes one that cancels nothing yet. */
  public Cancellation() {
    // Nothing is cancelled until somebody says so.
  }

  /** Asks the run to stop, at once or as soon as it begins; asking again does nothing. */
  public void cancel() {
    cancelled = true;
  }

  /** {@return whether the run was asked to stop} */
  public boolean isCancelled() {
    return cancelled;
  }
}
