package io.sysprep.guest;

import io.sysprep.guest.GuestChannel.Ended;
import io.sysprep.guest.job.JobFolder;
import io.sysprep.machine.WindowsPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes out of a guest what was brought, and tells what stayed. */
final class GuestCleaning {

  /** The JVM ends soon after it has told the end; beneath it nothing can be removed. */
  private static final Duration UNTIL_JVM_ENDS = Duration.ofSeconds(60);

  /** Scanners and backups open what is new, and let go of it. */
  private static final Duration UNTIL_READERS_END = Duration.ofSeconds(20);

  private static final Duration PAUSE = Duration.ofMillis(500);

  private final GuestHost host;
  private final ControllerClock clock;
  private final List<String> left = new ArrayList<>();

  GuestCleaning(GuestHost host, ControllerClock clock) {
    this.host = host;
    this.clock = clock;
  }

  /** What one job has brought; of a channel that dies meanwhile nothing is known to be gone. */
  List<String> after(GuestPlace place, boolean keepsPayload) throws InterruptedException {
    try {
      awaitEndOfJvm(place);
      return of(place, keepsPayload);
    } catch (ChannelException e) {
      return Stream.of(place.folder().path(), place.carrier()).map(WindowsPath::toString).toList();
    }
  }

  /** What a job has brought that did not begin. */
  List<String> of(GuestPlace place, boolean keepsPayload) throws InterruptedException {
    removeTask(place.task());
    removeFolder(place.folder().path());
    Optional<String> other = keepsPayload ? Optional.empty() : otherJob(place);
    if (other.isPresent()) {
      left.add(place.carrier() + " (" + other.get() + " is at work with it)");
    } else if (!keepsPayload) {
      removeFolder(place.carrier());
    }
    return left;
  }

  private Optional<String> otherJob(GuestPlace place) throws InterruptedException {
    for (String name : ours(place.windows())) {
      WindowsPath folder = place.windows().resolve(name);
      if (!folder.equals(place.folder().path()) && isAtWork(name, new JobFolder(folder))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /**
   * Beneath a job that is at work nothing may be removed. Where its launcher has written no exit
   * code, as when the guest was restarted, the guest's list of processes has to tell.
   */
  private boolean isAtWork(String name, JobFolder folder) throws InterruptedException {
    return GuestPlace.isJob(name)
        && host.text(folder.claim()).isPresent()
        && host.text(folder.exit()).isEmpty()
        && new JobProcess(host, folder).state() != JobProcess.State.GONE;
  }

  /** Whatever is named as our folders are, and the tasks that go with them; all or nothing. */
  List<String> everything(WindowsPath windows) throws InterruptedException {
    List<String> names = ours(windows);
    for (String name : names) {
      if (isAtWork(name, new JobFolder(windows.resolve(name)))) {
        left.add(windows.resolve(name) + " (this job has not told its end; nothing was removed)");
      }
    }
    if (left.isEmpty()) {
      removeAll(windows, names);
    }
    return left;
  }

  private void removeAll(WindowsPath windows, List<String> names) throws InterruptedException {
    for (String name : names) {
      if (GuestPlace.isJob(name)) {
        removeTask(GuestPlace.taskOf(name));
      }
      removeFolder(windows.resolve(name));
    }
  }

  private List<String> ours(WindowsPath windows) throws InterruptedException {
    return host.foldersIn(windows).stream().filter(GuestPlace::isOurs).toList();
  }

  private void awaitEndOfJvm(GuestPlace place) throws InterruptedException {
    Duration end = clock.elapsed().plus(UNTIL_JVM_ENDS);
    while (host.text(place.folder().exit()).isEmpty() && clock.elapsed().compareTo(end) < 0) {
      clock.pause(PAUSE);
    }
  }

  private void removeTask(String name) throws InterruptedException {
    Ended ignored = host.run(List.of("schtasks", "/delete", "/f", "/tn", name));
    if (host.hasTask(name)) {
      left.add("the task " + name);
    }
  }

  private void removeFolder(WindowsPath folder) throws InterruptedException {
    Duration end = clock.elapsed().plus(UNTIL_READERS_END);
    host.remove(folder);
    boolean there = host.isThere(folder);
    while (there && clock.elapsed().compareTo(end) < 0) {
      clock.pause(PAUSE);
      host.remove(folder);
      there = host.isThere(folder);
    }
    if (there) {
      left.add(folder.toString());
    }
  }
}
