package io.sysprep.guest;

import io.sysprep.guest.RemoteResult.Loss;
import io.sysprep.guest.job.Order;
import io.sysprep.guest.job.Status;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.RunResult;
import io.sysprep.run.Verification;
import io.sysprep.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One job in a guest, from the first question to the last trace of it. */
final class RemoteJob {

  /** How long a guest that does not answer is asked before and after the run. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Generalizing takes channels away for minutes: accounts, network and agents begin anew. */
  private static final Duration SILENCE = Duration.ofMinutes(10);

  /** For an answer that changes nothing. */
  private static final Duration SHORT_JOB = Duration.ofMinutes(10);

  /** Beyond the guest's own deadline, which counts from the launch of Sysprep. */
  private static final Duration AROUND_RUN = Duration.ofMinutes(15);

  private static final Duration UNTIL_OFF = Duration.ofMinutes(10);
  static final String VERIFY_FIRST =
      "Sysprep may still be at work: wait for its end, then call verify(). Make no image before.";
  private static final String NOTHING_BEGUN =
      "Nothing was begun there. Mend what it says, call clean(), and run again.";

  private final GuestSettings settings;
  private final ControllerClock clock;

  RemoteJob(GuestSettings settings) {
    this.settings = settings;
    this.clock = settings.clock();
  }

  RemotePreflight preflight(Order order) throws InterruptedException {
    Answer answer = answer(order);
    return new RemotePreflight(PreflightReport.fromJson(answer.document()), answer.left());
  }

  RemoteVerification verify(Order order) throws InterruptedException {
    Answer answer = answer(order);
    return new RemoteVerification(Verification.fromJson(answer.document()), answer.left());
  }

  private Answer answer(Order order) throws InterruptedException {
    try (GuestLink link = new GuestLink(settings.access(), clock)) {
      GuestHost host = new GuestHost(link, PATIENCE);
      GuestPlace place = place(host, order.job());
      JobFollower follower = new JobFollower(link, clock, place, text -> {});
      try {
        JobStart start = new JobStart(settings, host, place);
        start.prepare(order, false);
        start.launch();
        start.requireBegun(follower);
        return answer(host, place, follower);
      } catch (GuestRefusal e) {
        throw new GuestRefusal(Words.sentence(e) + LeftInGuest.told(asItWas(host, place)));
      }
    }
  }

  private Answer answer(GuestHost host, GuestPlace place, JobFollower follower)
      throws InterruptedException {
    JobFollower.End end = follower.end(SHORT_JOB, PATIENCE);
    if (end == JobFollower.End.SILENT || end == JobFollower.End.LATE) {
      throw new ChannelException(
          ChannelException.Kind.REFUSED,
          "The guest was lost while job " + place.job() + " was at work there");
    }
    if (end == JobFollower.End.REMOVED) {
      throw new GuestRefusal("Job " + place.job() + " was taken away while it was at work");
    }
    requireTaken(follower);
    Optional<String> document = host.whole(place.folder().result());
    if (document.isEmpty()) {
      throw new GuestRefusal("The job broke in the guest: " + lastText(follower));
    }
    List<String> left = new GuestCleaning(host, clock).after(place, settings.keepsPayload());
    return new Answer(document.get(), left);
  }

  RemoteResult run(Order order, Duration deadline, boolean shutsDown, GuestListener listener)
      throws InterruptedException {
    try (GuestLink link = new GuestLink(settings.access(), clock)) {
      GuestHost host = new GuestHost(link, PATIENCE);
      GuestPlace place;
      JobStart start;
      try {
        place = place(host, order.job());
        start = new JobStart(settings, host, place);
      } catch (GuestRefusal | ChannelException e) {
        return notBegun(order.job(), Words.sentence(e));
      }
      try {
        start.prepare(order, shutsDown && settings.endsAlone());
      } catch (GuestRefusal e) {
        return refused(host, place, e);
      } catch (ChannelException e) {
        return notBegun(order.job(), Words.sentence(e));
      }
      return launched(
          start, new JobFollower(link, clock, place, listener::onProgress), deadline, shutsDown);
    }
  }

  private RemoteResult launched(
      JobStart start, JobFollower follower, Duration deadline, boolean shutsDown)
      throws InterruptedException {
    try {
      start.launch();
      start.requireBegun(follower);
      return follow(follower, start.host(), start.place(), deadline.plus(AROUND_RUN), shutsDown);
    } catch (GuestRefusal e) {
      return refused(start.host(), start.place(), e);
    } catch (ChannelException e) {
      return lost(start.place().job(), Loss.SILENCE, Optional.of(Words.sentence(e)));
    }
  }

  RemoteResult resume(String jobId, Duration deadline, GuestListener listener)
      throws InterruptedException {
    try (GuestLink link = new GuestLink(settings.access(), clock)) {
      GuestHost host = new GuestHost(link, PATIENCE);
      GuestPlace place = place(host, jobId);
      JobFollower follower = new JobFollower(link, clock, place, listener::onProgress);
      return follow(follower, host, place, deadline, false);
    } catch (GuestRefusal e) {
      return new RemoteResult.NotSealed(jobId, Words.sentence(e), VERIFY_FIRST, Optional.empty());
    } catch (ChannelException e) {
      return lost(jobId, Loss.SILENCE, Optional.of(Words.sentence(e)));
    }
  }

  List<String> clean() throws InterruptedException {
    try (GuestLink link = new GuestLink(settings.access(), clock)) {
      GuestHost host = new GuestHost(link, PATIENCE);
      return new GuestCleaning(host, clock).everything(host.windowsFolder());
    }
  }

  private GuestPlace place(GuestHost host, String job) throws InterruptedException {
    return new GuestPlace(host.windowsFolder(), settings.payload().id(), job);
  }

  private static RemoteResult notBegun(String job, String explanation) {
    return new RemoteResult.NotSealed(job, explanation, NOTHING_BEGUN, Optional.empty());
  }

  private RemoteResult refused(GuestHost host, GuestPlace place, GuestRefusal refusal)
      throws InterruptedException {
    return new RemoteResult.NotSealed(
        place.job(),
        Words.sentence(refusal) + LeftInGuest.told(asItWas(host, place)),
        "Mend what the guest refused, then run again.",
        Optional.empty());
  }

  private RemoteResult lost(String job, Loss loss, Optional<String> lastSeen) {
    return new RemoteResult.Lost(job, loss, lastSeen, settings.power().state());
  }

  /** Nothing of the machine was changed: only what was brought has to go. */
  private List<String> asItWas(GuestHost host, GuestPlace place) throws InterruptedException {
    try {
      return new GuestCleaning(host, clock).of(place, false);
    } catch (ChannelException e) {
      return List.of(place.folder().path().toString(), place.carrier().toString());
    }
  }

  private RemoteResult follow(
      JobFollower follower, GuestHost host, GuestPlace place, Duration deadline, boolean shutsDown)
      throws InterruptedException {
    JobFollower.End end = follower.end(deadline, SILENCE);
    requireTaken(follower);
    Optional<String> document =
        end == JobFollower.End.SILENT ? Optional.empty() : host.whole(place.folder().result());
    return document.isPresent()
        ? result(host, place, RunResult.fromJson(document.get()), shutsDown)
        : lost(place.job(), lossBy(end), follower.last().map(Status::text));
  }

  private static Loss lossBy(JobFollower.End end) {
    return switch (end) {
      case TOLD -> Loss.JOB_BROKE;
      case BROKEN -> Loss.JVM_GONE;
      case REMOVED -> Loss.JOB_REMOVED;
      case SILENT -> Loss.SILENCE;
      case LATE -> Loss.DEADLINE;
    };
  }

  private static void requireTaken(JobFollower follower) {
    if (follower.last().map(Status::state).filter(Status.State.REFUSED::equals).isPresent()) {
      throw new GuestRefusal(lastText(follower));
    }
  }

  private static String lastText(JobFollower follower) {
    return follower.last().map(Status::text).orElse("nothing");
  }

  /** What is sealed becomes an image, which shall not carry the payload. */
  private RemoteResult result(GuestHost host, GuestPlace place, RunResult result, boolean shutsDown)
      throws InterruptedException {
    boolean keeps = settings.keepsPayload() && !result.isSealed();
    List<String> left = new GuestCleaning(host, clock).after(place, keeps);
    if (!result.isSealed()) {
      return new RemoteResult.NotSealed(
          place.job(),
          result.summary() + LeftInGuest.told(left),
          result.nextStep(),
          Optional.of(result));
    }
    boolean off = shutsDown && left.isEmpty();
    GuestPower.State power = off ? poweredOff() : settings.power().state();
    return new RemoteResult.Sealed(place.job(), result, power, left);
  }

  private GuestPower.State poweredOff() throws InterruptedException {
    settings.power().powerOff();
    Duration end = clock.elapsed().plus(UNTIL_OFF);
    GuestPower.State state = settings.power().state();
    while (state == GuestPower.State.ON && clock.elapsed().compareTo(end) < 0) {
      clock.pause(Duration.ofSeconds(1));
      state = settings.power().state();
    }
    return state;
  }

  private record Answer(String document, List<String> left) {}
}
