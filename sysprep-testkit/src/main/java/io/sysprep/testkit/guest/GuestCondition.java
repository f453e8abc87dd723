package io.sysprep.testkit.guest;

import java.util.Optional;

/** What is odd about a fake guest, beyond its machine. */
final class GuestCondition {

  private static final long FREE = 40L << 30;

  private long freeBytes = FREE;
  private boolean windows = true;
  private boolean listsProcesses = true;
  private Optional<String> architecture = Optional.empty();
  private int heldRemovals;
  private int programsUntilFailures = Integer.MAX_VALUE;
  private int failures;
  private Optional<String> taskRefusal = Optional.empty();

  synchronized void hasFree(long bytes) {
    freeBytes = bytes;
  }

  synchronized long freeBytes() {
    return freeBytes;
  }

  synchronized void isNoWindows() {
    windows = false;
  }

  synchronized boolean isWindows() {
    return windows;
  }

  synchronized void listsNoProcesses() {
    listsProcesses = false;
  }

  synchronized boolean listsProcesses() {
    return listsProcesses;
  }

  synchronized void runsOn(String processor) {
    architecture = Optional.of(processor);
  }

  synchronized Optional<String> architecture() {
    return architecture;
  }

  synchronized void holdsFor(int removals) {
    heldRemovals = removals;
  }

  /** Counts the tries. */
  synchronized boolean holdsAgainstRemoval() {
    heldRemovals--;
    return heldRemovals >= 0;
  }

  synchronized void failsPrograms(int before, int failing) {
    programsUntilFailures = before;
    failures = failing;
  }

  /** Counts the programs. */
  synchronized boolean failsNextProgram() {
    programsUntilFailures--;
    return programsUntilFailures < 0 && programsUntilFailures >= -failures;
  }

  synchronized void refusesTasks(String words) {
    taskRefusal = Optional.of(words);
  }

  synchronized Optional<String> taskRefusal() {
    return taskRefusal;
  }
}
