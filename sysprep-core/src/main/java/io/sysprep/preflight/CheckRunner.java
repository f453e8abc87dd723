package io.sysprep.preflight;

import io.sysprep.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Runs checks side by side; no check's error or delay hides another's result.
 *
 * <p>Each has a thread of its own: checks mostly wait for Windows, and in a pool of fewer threads
 * some that hang would keep the others from being begun.
 */
final class CheckRunner {

  private final PreflightFacts facts;
  private final Duration deadline;

  CheckRunner(PreflightFacts facts, Duration deadline) {
    this.facts = facts;
    this.deadline = deadline;
  }

  List<CheckResult> run(List<DescribedCheck> checks) {
    ExecutorService threads = Executors.newCachedThreadPool(CheckRunner::daemon);
    try {
      List<Future<Finding>> findings = new ArrayList<>();
      checks.forEach(check -> findings.add(threads.submit(() -> check.examine(facts))));
      threads.shutdown();
      return results(checks, findings, unansweredAfterWaitingFor(threads));
    } finally {
      threads.shutdownNow();
    }
  }

  private List<CheckResult> results(
      List<DescribedCheck> checks, List<Future<Finding>> findings, Finding unanswered) {
    List<CheckResult> results = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      Finding finding = finding(findings.get(i), unanswered);
      results.add(FindingJudge.of(checks.get(i).description(), finding, facts.plan()));
    }
    return results;
  }

  /** Waits for all checks, and returns what is to be said of those that have not answered. */
  private Finding unansweredAfterWaitingFor(ExecutorService threads) {
    try {
      boolean ignored = threads.awaitTermination(deadline.toNanos(), TimeUnit.NANOSECONDS);
      return Finding.inconclusive("No answer within " + Words.spoken(deadline) + ".");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Finding.inconclusive("The preflight was interrupted.");
    }
  }

  private static Finding finding(Future<Finding> answer, Finding unanswered) {
    if (!answer.isDone()) {
      return unanswered;
    }
    try {
      return answer.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException("A check that had answered was waited for", e);
    } catch (ExecutionException e) {
      return Finding.inconclusive(Words.sentence(e));
    }
  }

  /** A hung native call must not keep the caller's program from ending. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "sysprep-preflight");
    thread.setDaemon(true);
    return thread;
  }
}
