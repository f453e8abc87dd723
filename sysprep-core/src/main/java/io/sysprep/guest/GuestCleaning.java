package io.sysprep.guest;

import io.sysprep.guest.GuestChannel.Ended;
import io.sysprep.machine.WindowsPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes out of a guest what was brought, and tells what stayed. */
final class GuestCleaning {

  /** The JVM ends soon after it has told the end; beneath it nothing can be removed. */
  private static final Duration UNTIL_JVM_ENDS = Duration.ofSeconds(60);

  private static final Duration PAUSE = Duration.ofMillis(500);

  private final GuestHost host;
  private final List<String> left = new ArrayList<>();

  GuestCleaning(GuestHost host) {
    this.host = host;
  }

  /** What one job has brought. */
  List<String> after(GuestPlace place, ControllerClock clock, boolean keepsPayload)
      throws InterruptedException {
    awaitEndOfJvm(place, clock);
    removeTask(place.task());
    removeFolder(place.folder().path());
    if (!keepsPayload) {
      removeFolder(place.carrier());
    }
    return left;
  }

  /** Whatever is named as our folders are, and the tasks that go with them. */
  List<String> everything(WindowsPath windows) throws InterruptedException {
    String ours = windows.resolve(GuestPlace.PREFIX) + "*";
    Ended found = host.run(List.of("cmd", "/d", "/c", "dir", "/b", "/ad", ours));
    List<String> names =
        found.exitCode() == 0
            ? found.output().lines().map(String::strip).filter(GuestPlace::isOurs).toList()
            : List.of();
    for (String name : names) {
      if (GuestPlace.isJob(name)) {
        removeTask(GuestPlace.taskOf(name));
      }
      removeFolder(windows.resolve(name));
    }
    return left;
  }

  private void awaitEndOfJvm(GuestPlace place, ControllerClock clock) throws InterruptedException {
    Duration end = clock.elapsed().plus(UNTIL_JVM_ENDS);
    while (host.text(place.folder().exit()).isEmpty() && clock.elapsed().compareTo(end) < 0) {
      clock.pause(PAUSE);
    }
  }

  private void removeTask(String name) throws InterruptedException {
    Ended ignored = host.run(List.of("schtasks", "/delete", "/f", "/tn", name));
    if (host.run(List.of("schtasks", "/query", "/tn", name)).exitCode() == 0) {
      left.add("the task " + name);
    }
  }

  private void removeFolder(WindowsPath folder) throws InterruptedException {
    host.remove(folder);
    if (host.isThere(folder)) {
      left.add(folder.toString());
    }
  }
}
