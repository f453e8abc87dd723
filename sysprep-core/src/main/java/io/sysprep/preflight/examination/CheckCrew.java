package io.sysprep.preflight.examination;

import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The threads that ask checks, each the next one that nobody has begun.
 *
 * <p>One thread is enough where checks answer at once, and a thread a check costs several times
 * what the checks cost. Checks that wait for Windows must not wait for each other, and one that
 * hangs must block no other: where none has been begun for a few milliseconds, the crew doubles.
 */
final class CheckCrew {

  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(4);

  private final PreflightFacts facts;
  private final List<DescribedCheck> checks;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition progress = lock.newCondition();
  private final List<Future<?>> members = new ArrayList<>();
  private final @Nullable Finding[] answers;
  private int begun;
  private int answered;

  CheckCrew(PreflightFacts facts, List<DescribedCheck> checks) {
    this.facts = facts;
    this.checks = checks;
    this.answers = new Finding[checks.size()];
  }

  /**
   * Asks all checks, and waits until each has answered or has had its time.
   *
   * @return false when the calling thread was interrupted, and is so again
   */
  boolean awaitAnswers(Duration deadline) {
    lock.lock();
    try {
      grow(1);
      while (begun < checks.size()) {
        int before = begun;
        progress.awaitNanos(PATIENCE);
        if (begun == before) {
          grow(members.size());
        }
      }
      long left = deadline.toNanos();
      while (answered < checks.size() && left > 0) {
        left = progress.awaitNanos(left);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** {@return what each check has answered so far, in the order of the checks} */
  List<Optional<Finding>> answers() {
    lock.lock();
    try {
      List<Optional<Finding>> told = new ArrayList<>();
      for (Finding answer : answers) {
        told.add(Optional.ofNullable(answer));
      }
      return told;
    } finally {
      lock.unlock();
    }
  }

  /** Has no further check begun, and interrupts those that have not answered. */
  void dismiss() {
    lock.lock();
    try {
      begun = checks.size();
      for (Future<?> member : members) {
        member.cancel(true);
      }
    } finally {
      lock.unlock();
    }
  }

  private void grow(int more) {
    for (int i = 0; i < Math.min(more, checks.size() - begun); i++) {
      members.add(CheckThreads.begin(this::work));
    }
  }

  private void work() {
    for (int check = next(); check >= 0; check = next()) {
      answer(check, checks.get(check).examine(facts));
    }
  }

  private int next() {
    lock.lock();
    try {
      if (begun == checks.size()) {
        return -1;
      }
      begun++;
      // Whoever waits for all to be begun waits for their answers from now on.
      if (begun == checks.size()) {
        progress.signal();
      }
      return begun - 1;
    } finally {
      lock.unlock();
    }
  }

  private void answer(int check, Finding finding) {
    lock.lock();
    try {
      answers[check] = finding;
      answered++;
      if (answered == checks.size()) {
        progress.signal();
      }
    } finally {
      lock.unlock();
    }
  }
}
