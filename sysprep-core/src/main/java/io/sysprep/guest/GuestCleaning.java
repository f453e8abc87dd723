package io.sysprep.guest;

import io.sysprep.guest.GuestChannel.Ended;
import io.sysprep.machine.WindowsPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes out of a guest what was brought, and tells what stayed. */
record GuestCleaning(GuestHost host, ControllerClock clock, GuestPlace place) {

  /** The JVM ends soon after it has told the end; beneath it nothing can be removed. */
  private static final Duration UNTIL_JVM_ENDS = Duration.ofSeconds(60);

  private static final Duration PAUSE = Duration.ofMillis(500);

  List<String> leaveNothing(boolean keepsPayload) throws InterruptedException {
    awaitEndOfJvm();
    List<String> left = new ArrayList<>();
    removeTask(place.task(), left);
    removeFolder(place.folder().path(), left);
    if (!keepsPayload) {
      removeFolder(place.carrier(), left);
    }
    return left;
  }

  /** Whatever begins as our folders do, and the tasks of the same names. */
  static List<String> everything(GuestHost host, WindowsPath windows) throws InterruptedException {
    List<String> left = new ArrayList<>();
    GuestCleaning cleaning =
        new GuestCleaning(host, ControllerClock.system(), new GuestPlace(windows, "none", "none"));
    Ended found =
        host.run(
            List.of(
                "cmd",
                "/d",
                "/c",
                "dir",
                "/b",
                "/ad",
                windows.resolve("SysprepSdk-").toString() + "*"));
    if (found.exitCode() == 0) {
      for (String name :
          found
              .output()
              .lines()
              .map(String::strip)
              .filter(line -> line.startsWith("SysprepSdk-"))
              .toList()) {
        if (name.startsWith("SysprepSdk-job-")) {
          cleaning.removeTask(name.replace("SysprepSdk-job-", "SysprepSdk-"), left);
        }
        cleaning.removeFolder(windows.resolve(name), left);
      }
    }
    return left;
  }

  private void awaitEndOfJvm() throws InterruptedException {
    Duration end = clock.elapsed().plus(UNTIL_JVM_ENDS);
    while (host.text(place.folder().exit()).isEmpty() && clock.elapsed().compareTo(end) < 0) {
      clock.pause(PAUSE);
    }
  }

  private void removeTask(String name, List<String> left) throws InterruptedException {
    Ended ignored = host.run(List.of("schtasks", "/delete", "/f", "/tn", name));
    if (host.run(List.of("schtasks", "/query", "/tn", name)).exitCode() == 0) {
      left.add("the task " + name);
    }
  }

  private void removeFolder(WindowsPath folder, List<String> left) throws InterruptedException {
    host.remove(folder);
    if (host.isThere(folder)) {
      left.add(folder.toString());
    }
  }
}
