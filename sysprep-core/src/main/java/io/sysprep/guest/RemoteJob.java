package io.sysprep.guest;

import io.sysprep.guest.GuestChannel.Ended;
import io.sysprep.guest.job.Order;
import io.sysprep.guest.job.Status;
import io.sysprep.json.JsonObject;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.words.Words;
import java.nio.charset.StandardCharsets;
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
  private static final String SCHEMA = "1";
  private static final String VERIFY_FIRST =
      "Sysprep may still be at work: wait for its end, then call verify(). Make no image before.";

  private final GuestSettings settings;
  private final ControllerClock clock;

  RemoteJob(GuestSettings settings) {
    this.settings = settings;
    this.clock = settings.clock();
  }

  RemoteAnswer answer(Order order, String goodMember) throws InterruptedException {
    try (GuestLink link = new GuestLink(settings.access(), clock)) {
      GuestHost host = new GuestHost(link, PATIENCE);
      GuestPlace place = begin(host, order);
      JobFollower follower = new JobFollower(link, clock, place, text -> {});
      requireBegun(host, place, follower);
      if (follower.end(SHORT_JOB, PATIENCE) == JobFollower.End.LOST) {
        throw new ChannelException(
            ChannelException.Kind.REFUSED,
            "The guest was lost while job " + order.job() + " was at work there");
      }
      Status end = follower.last().orElseThrow();
      Optional<String> document = host.whole(place.folder().result());
      List<String> left = new GuestCleaning(host).after(place, clock, settings.keepsPayload());
      if (document.isEmpty()) {
        throw new GuestRefusal("The job broke in the guest: " + end.text() + leftWords(left));
      }
      boolean good = JsonObject.parse("document", document.get(), SCHEMA).truth(goodMember);
      return new RemoteAnswer(good, end.text() + leftWords(left), document.get());
    }
  }

  RemoteResult run(Order order, Duration deadline, boolean shutsDown, GuestListener listener)
      throws InterruptedException {
    try (GuestLink link = new GuestLink(settings.access(), clock)) {
      GuestHost host = new GuestHost(link, PATIENCE);
      GuestPlace place;
      try {
        place = begin(host, order);
        JobFollower follower = new JobFollower(link, clock, place, listener::onProgress);
        requireBegun(host, place, follower);
        return follow(follower, host, place, deadline.plus(AROUND_RUN), shutsDown);
      } catch (GuestRefusal e) {
        return new RemoteResult.NotSealed(
            order.job(),
            Words.sentence(e),
            "Mend what the guest refused, then run again.",
            Optional.empty());
      } catch (ChannelException e) {
        return new RemoteResult.Lost(
            order.job(), Optional.of(Words.sentence(e)), settings.power().state());
      }
    }
  }

  RemoteResult resume(String jobId, Duration deadline, GuestListener listener)
      throws InterruptedException {
    try (GuestLink link = new GuestLink(settings.access(), clock)) {
      GuestHost host = new GuestHost(link, PATIENCE);
      GuestPlace place = new GuestPlace(host.windowsFolder(), settings.payload().id(), jobId);
      JobFollower follower = new JobFollower(link, clock, place, listener::onProgress);
      return follow(follower, host, place, deadline, false);
    } catch (ChannelException e) {
      return new RemoteResult.Lost(jobId, Optional.of(Words.sentence(e)), settings.power().state());
    }
  }

  List<String> clean() throws InterruptedException {
    try (GuestLink link = new GuestLink(settings.access(), clock)) {
      GuestHost host = new GuestHost(link, PATIENCE);
      WindowsPath windows = host.windowsFolder();
      return new GuestCleaning(host).everything(windows);
    }
  }

  private GuestPlace begin(GuestHost host, Order order) throws InterruptedException {
    GuestPlace place = new GuestPlace(host.windowsFolder(), settings.payload().id(), order.job());
    new Carrier(host, place, settings.payload()).bring();
    host.makeFolders(List.of(place.folder().path()));
    host.protect(place.folder().path(), place.folder().protection());
    host.write(place.folder().order(), utf8(sent(order, place).toJson()));
    if (settings.answerFile().isPresent()) {
      host.write(place.folder().answerFile(), settings.answerFile().get());
    }
    GuestTask task = new GuestTask(place, settings.account());
    host.write(place.folder().task(), task.xml());
    requireTaken(host.run(task.create()), "made");
    requireTaken(host.run(task.run()), "started");
    return place;
  }

  /** In the guest the end is always to quit: the result is on the disk before anything is off. */
  private Order sent(Order order, GuestPlace place) {
    SysprepPlanBuilder plan = order.plan().revised().thenQuit();
    if (settings.answerFile().isPresent()) {
      plan.withAnswerFile(place.folder().answerFile());
    }
    return new Order(order.job(), order.verb(), plan.build());
  }

  private static void requireTaken(Ended ended, String what) {
    if (ended.exitCode() != 0) {
      throw new GuestRefusal(
          "The task could not be "
              + what
              + " in the guest: schtasks ended with "
              + ended.exitCode()
              + " and said: "
              + ended.output().strip()
              + ". The account must be enabled, an administrator, and may log on as a batch job.");
    }
  }

  private static void requireBegun(GuestHost host, GuestPlace place, JobFollower follower)
      throws InterruptedException {
    if (!follower.begins(host)) {
      String printed = host.text(place.folder().output()).orElse("").strip();
      String exit =
          host.text(place.folder().exit()).map(code -> " with " + code.strip()).orElse("");
      throw new GuestRefusal(
          "The job did not begin in the guest. Java ended" + exit + " and printed: " + printed);
    }
  }

  private RemoteResult follow(
      JobFollower follower, GuestHost host, GuestPlace place, Duration deadline, boolean shutsDown)
      throws InterruptedException {
    JobFollower.End end = follower.end(deadline, SILENCE);
    Optional<Status> last = follower.last();
    if (end == JobFollower.End.LOST) {
      return new RemoteResult.Lost(place.job(), last.map(Status::text), settings.power().state());
    }
    Optional<String> document = host.whole(place.folder().result());
    return document.isPresent()
        ? result(host, place, document.get(), shutsDown)
        : new RemoteResult.NotSealed(place.job(), broken(end, last), VERIFY_FIRST, document);
  }

  private static String broken(JobFollower.End end, Optional<Status> last) {
    String text = last.map(Status::text).orElse("nothing");
    return end == JobFollower.End.TOLD
        ? "The job broke in the guest: " + text
        : "The job's JVM ended in the guest without a word. The last it told: " + text;
  }

  private RemoteResult result(GuestHost host, GuestPlace place, String document, boolean shutsDown)
      throws InterruptedException {
    JsonObject result = JsonObject.parse("run result", document, SCHEMA);
    String explanation = result.text("explanation");
    List<String> left = new GuestCleaning(host).after(place, clock, settings.keepsPayload());
    if (!result.truth("sealed")) {
      return new RemoteResult.NotSealed(
          place.job(),
          explanation + leftWords(left),
          result.text("nextStep"),
          Optional.of(document));
    }
    boolean off = shutsDown && left.isEmpty();
    GuestPower.State power = off ? poweredOff() : settings.power().state();
    return new RemoteResult.Sealed(place.job(), explanation, power, left, document);
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

  private static String leftWords(List<String> left) {
    return left.isEmpty() ? "" : " Left in the guest: " + String.join(", ", left) + ".";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
