package io.sysprep.windows.wmi;

import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;
import io.sysprep.machine.WmiView;
import io.sysprep.windows.failures.WindowsErrors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Queries WMI on a thread of its own, with a deadline on every question.
 *
 * <p>A deadline counts from the call, waiting in the queue included. Some providers hang inside a
 * native call that nothing can end: the caller gets its answer at the deadline all the same, the
 * next question starts a new thread, and the old one leaves COM and ends once the call returns.
 * Where several hang, WMI as a whole is taken to, and no further thread is given to it.
 */
public final class WindowsWmi implements WmiView, AutoCloseable {

  private static final String CALL = "call WMI method";
  private static final String RETURNED = "ReturnValue";
  private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(5);
  private static final int MOST_STUCK = 4;

  private final NativeWmi natives;
  private final MachineClock clock;
  private final Duration patienceAtClose;
  private final List<ComThread> retired = new ArrayList<>();
  private Optional<ComThread> thread = Optional.empty();
  private boolean closed;

  public WindowsWmi(NativeWmi natives, MachineClock clock) {
    this(natives, clock, PATIENCE_AT_CLOSE);
  }

  WindowsWmi(NativeWmi natives, MachineClock clock, Duration patienceAtClose) {
    this.natives = natives;
    this.clock = clock;
    this.patienceAtClose = patienceAtClose;
  }

  @Override
  public List<WmiRow> query(WmiQuery query) {
    Duration end = clock.elapsed().plus(query.deadline());
    return ask("query WMI", query, query.deadline(), sessions -> sessions.query(query, end));
  }

  /**
   * Calls a method that takes no argument and reads one of its results.
   *
   * <p>A method that did not work may all the same be called with success; it says so in its {@code
   * ReturnValue} (Microsoft Learn, "Interpreting a Status Code" in the WMI documentation).
   */
  public Optional<WmiValue> call(
      String namespace, String object, String method, String result, Duration deadline) {
    String subject = namespace + ": " + object + "." + method;
    WmiRow results =
        ask(
            CALL,
            subject,
            deadline,
            sessions -> sessions.call(namespace, object, method, List.of(RETURNED, result)));
    long returned =
        results
            .number(RETURNED)
            .orElseThrow(() -> new MachineException(Reason.FAILED, CALL, subject));
    WindowsErrors.requireSuccess(CALL, subject, (int) returned);
    return Optional.ofNullable(results.values().get(result));
  }

  /** Waits without the lock: who asks meanwhile is refused at once. */
  @Override
  public void close() {
    lastThread().ifPresent(this::closeInterruptibly);
  }

  private synchronized Optional<ComThread> lastThread() {
    Optional<ComThread> last = thread;
    thread = Optional.empty();
    closed = true;
    return last;
  }

  private <T> T ask(
      String attempt, Object subject, Duration deadline, Function<Sessions, T> question) {
    try {
      return asked(attempt, subject, question).within(deadline);
    } catch (TimeoutException e) {
      throw new MachineException(Reason.TIMED_OUT, attempt, subject.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MachineException(Reason.INTERRUPTED, attempt, subject.toString());
    } catch (ExecutionException e) {
      throw failure(attempt, subject, e);
    }
  }

  /** Queues under the lock: a thread is never retired between being chosen and being asked. */
  private synchronized <T> Answer<T> asked(
      String attempt, Object subject, Function<Sessions, T> question) {
    ComThread asked = current(attempt, subject);
    Future<T> answer = asked.ask(question);
    return deadline -> asked.await(answer, deadline);
  }

  private ComThread current(String attempt, Object subject) {
    if (closed) {
      throw new MachineException(Reason.FAILED, attempt, subject + " after the machine was closed");
    }
    if (thread.filter(running -> !running.isStuck()).isEmpty()) {
      thread.ifPresent(this::retire);
      thread = Optional.empty();
      refuseWhereAllHang(attempt, subject);
      thread = Optional.of(new ComThread(new Sessions(natives, clock)));
    }
    return thread.get();
  }

  private void retire(ComThread stuck) {
    stuck.retire();
    retired.add(stuck);
  }

  private void refuseWhereAllHang(String attempt, Object subject) {
    retired.removeIf(ComThread::hasEnded);
    if (retired.size() >= MOST_STUCK) {
      String earlier = " (" + retired.size() + " earlier questions still hang)";
      throw new MachineException(Reason.TIMED_OUT, attempt, subject + earlier);
    }
  }

  private static RuntimeException failure(
      String attempt, Object subject, ExecutionException thrown) {
    Throwable cause = Objects.requireNonNullElse(thrown.getCause(), thrown);
    if (cause instanceof NativeFailure failure) {
      return WindowsErrors.failure(attempt, subject, failure.code());
    }
    return cause instanceof MachineException known
        ? known
        : new MachineException(Reason.FAILED, attempt, subject.toString(), cause);
  }

  private void closeInterruptibly(ComThread thread) {
    try {
      thread.close(patienceAtClose);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What a question that was queued will be answered. */
  private interface Answer<T> {

    T within(Duration deadline) throws TimeoutException, InterruptedException, ExecutionException;
  }
}
