package io.sysprep.guest;

import io.sysprep.guest.GuestChannel.Ended;
import io.sysprep.guest.job.Order;
import io.sysprep.plan.SysprepPlanBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Brings what a job needs, and starts it. */
record JobStart(GuestSettings settings, GuestHost host, GuestPlace place) {

  /** Brings everything; nothing is begun yet, so that whatever goes wrong has touched nothing. */
  void prepare(Order order, boolean endsAlone) throws InterruptedException {
    new Carrier(host, place, settings.payload()).bring();
    host.makeFolders(List.of(place.folder().path()));
    host.protect(place.folder().path(), place.folder().protection());
    host.write(place.folder().order(), sent(order).toJson().getBytes(StandardCharsets.UTF_8));
    if (settings.answerFile().isPresent()) {
      host.write(place.folder().answerFile(), settings.answerFile().get());
    }
    makeTask(new GuestTask(place, settings.account(), endsAlone));
  }

  private void makeTask(GuestTask task) throws InterruptedException {
    host.write(place.folder().task(), task.xml());
    if (settings.account().password().isPresent()) {
      host.write(place.folder().registration(), task.registration());
      String secret = settings.account().password().get().reveal();
      host.write(place.folder().secret(), secret.getBytes(StandardCharsets.UTF_8));
    }
    requireTaken(host.run(task.create()), "made");
  }

  /** Where the first answer was lost, the second says that the task is at work already. */
  void launch() throws InterruptedException {
    Ended ended = host.run(new GuestTask(place, settings.account(), false).run());
    if (host.text(place.folder().claim()).isEmpty()) {
      requireTaken(ended, "started");
    }
  }

  /** In the guest the end is always to quit: the result is on the disk before anything is off. */
  private Order sent(Order order) {
    SysprepPlanBuilder plan = order.plan().revised().thenQuit();
    if (settings.answerFile().isPresent()) {
      plan.withAnswerFile(place.folder().answerFile());
    }
    return new Order(order.job(), order.verb(), plan.build());
  }

  private void requireTaken(Ended ended, String what) {
    if (ended.exitCode() != 0) {
      throw new GuestRefusal(
          "The task of account "
              + settings.account().name()
              + " could not be "
              + what
              + " in the guest: it ended with "
              + ended.exitCode()
              + " and said: "
              + ended.output().strip()
              + ". "
              + TaskHint.of(ended.output()));
    }
  }

  void requireBegun(JobFollower follower) throws InterruptedException {
    if (!follower.begins(host)) {
      String printed = host.text(place.folder().output()).orElse("").strip();
      String exit =
          host.text(place.folder().exit())
              .map(code -> "Java ended with " + code.strip())
              .orElse("Java has not ended");
      Ended task = host.run(GuestTask.query(place));
      throw new GuestRefusal(
          "The job did not begin in the guest. "
              + exit
              + " and printed: "
              + printed
              + ". "
              + TaskHint.of(task.output()));
    }
  }
}
