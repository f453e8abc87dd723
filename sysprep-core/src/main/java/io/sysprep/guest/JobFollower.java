package io.sysprep.guest;

import io.sysprep.UnreadableDocumentException;
import io.sysprep.guest.job.Status;
import io.sysprep.words.Words;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Follows a job by the numbers of its status files, over channels that come and go. */
final class JobFollower {

  /** How following a job came to its end. */
  enum End {
    /** The job has told its end. */
    TOLD,
    /** Its JVM has ended without a word. */
    BROKEN,
    /** Its folder is gone: it ended alone, or was cleaned away. */
    REMOVED,
    /** The guest does not answer. */
    SILENT,
    /** The guest answers, and the deadline has passed. */
    LATE
  }

  private static final Duration OFTEN = Duration.ofMillis(200);
  private static final Duration SELDOM = Duration.ofSeconds(2);
  private static final Duration FIRST = Duration.ofSeconds(60);

  /** Longer than between most of what a run tells; then its process is looked for, each time. */
  private static final Duration QUIET = Duration.ofMinutes(1);

  private final GuestLink link;
  private final ControllerClock clock;
  private final GuestPlace place;
  private final Consumer<String> listener;
  private Optional<Status> last = Optional.empty();
  private Duration quietSince;

  JobFollower(GuestLink link, ControllerClock clock, GuestPlace place, Consumer<String> listener) {
    this.link = link;
    this.clock = clock;
    this.place = place;
    this.listener = listener;
    this.quietSince = clock.elapsed();
  }

  /** The last status that was seen; empty where there was none. */
  Optional<Status> last() {
    return last;
  }

  /** Waits for the first status; false when there is none, and so nothing was touched. */
  boolean begins(GuestHost host) throws InterruptedException {
    Duration end = clock.elapsed().plus(FIRST);
    while (last.isEmpty() && clock.elapsed().compareTo(end) < 0) {
      if (look(host).isEmpty()) {
        clock.pause(OFTEN);
      }
    }
    return last.isPresent();
  }

  /**
   * Follows until the last status.
   *
   * @param silence how long the guest may be deaf before it counts as lost
   */
  End end(Duration deadline, Duration silence) throws InterruptedException {
    Duration end = clock.elapsed().plus(deadline);
    GuestHost patient = new GuestHost(link, silence);
    try {
      while (!hasEnded()) {
        boolean told = look(patient).isPresent();
        Optional<End> early = told ? Optional.empty() : early(patient);
        if (early.isPresent()) {
          return early.get();
        }
        if (clock.elapsed().compareTo(end) >= 0) {
          return End.LATE;
        }
        clock.pause(told ? OFTEN : SELDOM);
      }
      return End.TOLD;
    } catch (ChannelException e) {
      return End.SILENT;
    }
  }

  /** A last status is written before the JVM is gone, and so is looked for once more. */
  private Optional<End> early(GuestHost host) throws InterruptedException {
    Optional<End> end = leavings(host);
    return end.isPresent() && look(host).isEmpty() && !hasEnded() ? end : Optional.empty();
  }

  /** The launcher writes the exit code when the JVM is gone, unless it died, too. */
  private Optional<End> leavings(GuestHost host) throws InterruptedException {
    if (host.text(place.folder().exit()).isPresent()) {
      return Optional.of(End.BROKEN);
    }
    if (clock.elapsed().minus(quietSince).compareTo(QUIET) < 0) {
      return Optional.empty();
    }
    quietSince = clock.elapsed();
    return switch (new JobProcess(host, place.folder()).state()) {
      case GONE -> Optional.of(End.BROKEN);
      case REMOVED -> Optional.of(End.REMOVED);
      case ALIVE, UNKNOWN -> Optional.empty();
    };
  }

  private boolean hasEnded() {
    return last.map(Status::state).filter(Status.State::isLast).isPresent();
  }

  private Optional<Status> look(GuestHost host) throws InterruptedException {
    int next = last.map(Status::number).orElse(-1) + 1;
    Optional<Status> status =
        host.text(place.folder().status(next)).filter(JobFollower::isWhole).map(JobFollower::read);
    status.ifPresent(this::heard);
    return status;
  }

  /** A channel may have been cut in a word; the next look gets the rest. */
  private static boolean isWhole(String text) {
    return text.stripTrailing().endsWith("}");
  }

  private static Status read(String text) {
    try {
      return Status.read(text);
    } catch (UnreadableDocumentException e) {
      throw new GuestRefusal(
          "The guest tells what this library does not read: " + Words.sentence(e));
    }
  }

  private void heard(Status status) {
    last = Optional.of(status);
    quietSince = clock.elapsed();
    listener.accept(status.text());
  }
}
