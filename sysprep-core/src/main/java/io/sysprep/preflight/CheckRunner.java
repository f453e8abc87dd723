package io.sysprep.preflight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs checks side by side; no check's error or delay hides another's result. */
final class CheckRunner {

  private static final int MOST_THREADS = 8;

  private final PreflightFacts facts;
  private final Duration checkDeadline;

  CheckRunner(PreflightFacts facts, Duration checkDeadline) {
    this.facts = facts;
    this.checkDeadline = checkDeadline;
  }

  List<CheckResult> run(List<PrerequisiteCheck> checks) {
    if (checks.isEmpty()) {
      return List.of();
    }
    ExecutorService threads =
        Executors.newFixedThreadPool(Math.min(MOST_THREADS, checks.size()), CheckRunner::daemon);
    try {
      List<Future<Finding>> findings = new ArrayList<>();
      checks.forEach(check -> findings.add(threads.submit(() -> examine(check))));
      return results(checks, findings);
    } finally {
      threads.shutdownNow();
    }
  }

  private List<CheckResult> results(
      List<PrerequisiteCheck> checks, List<Future<Finding>> findings) {
    List<CheckResult> results = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      results.add(Verdicts.of(checks.get(i).description(), await(findings.get(i)), facts.plan()));
    }
    return results;
  }

  /** A check's own failure is an answer too: it could not find out. */
  private Finding examine(PrerequisiteCheck check) {
    try {
      return check.examine(facts);
    } catch (RuntimeException e) {
      return Finding.inconclusive(sentence(e));
    }
  }

  private static String sentence(RuntimeException e) {
    String message = e.getMessage() == null ? e.getClass().getName() : e.getMessage();
    return message.endsWith(".") ? message : message + ".";
  }

  private Finding await(Future<Finding> finding) {
    try {
      return finding.get(checkDeadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return Finding.inconclusive("No answer within " + checkDeadline.toSeconds() + " seconds.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Finding.inconclusive("The preflight was interrupted.");
    } catch (ExecutionException e) {
      throw (Error) e.getCause();
    }
  }

  /** A hung native call must not keep the caller's program from ending. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "sysprep-preflight");
    thread.setDaemon(true);
    return thread;
  }
}
