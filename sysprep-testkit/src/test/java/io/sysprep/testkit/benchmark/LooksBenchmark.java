package io.sysprep.testkit.benchmark;

import com.sun.management.ThreadMXBean;
import io.sysprep.diagnose.LogFollower;
import io.sysprep.machine.FilesControl;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.FakeWindows;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/**
 * Prints what a look at a long log allocates, where nothing and where a line is new: a run looks
 * once a second for hours.
 */
final class LooksBenchmark {

  private static final int LOOKS = 10_000;
  private static final WindowsPath LOG = WindowsPath.of("C:\\setupact.log");
  private static final String LINE =
      "2026-03-01 10:00:00, Info       [0x0f0080] SYSPRP ActionPlatform::LaunchModule: Executing"
          + " method 'SysprepGeneralize' from C:\\Windows\\System32\\AppxSysprep.dll\r\n";

  private final FakeWindows machine = FakeWindows.windowsServer2022().build();
  private final FilesControl files = machine.control().files();
  private final LogFollower follower = LogFollower.of(machine.view().files(), LOG);

  private LooksBenchmark() {}

  public static void main(String[] arguments) {
    LooksBenchmark looks = new LooksBenchmark();
    looks.files.write(LOG, LINE.repeat(40_000).getBytes(StandardCharsets.US_ASCII));
    looks.follower.poll();
    LivesBenchmark.figure(
        "look at a log of 6 MB: kB allocated, nothing new", looks.allocated(() -> {}));
    byte[] line = LINE.getBytes(StandardCharsets.US_ASCII);
    double written = looks.allocated(() -> looks.files.append(LOG, line));
    LivesBenchmark.figure(
        "look at a log of 6 MB: kB allocated, a line new, and its writing", written);
  }

  /** {@return kB for each look, and for what happens before it} */
  private double allocated(Runnable before) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long begun = threads.getThreadAllocatedBytes(thread);
    for (int i = 0; i < LOOKS; i++) {
      before.run();
      follower.poll();
    }
    return (threads.getThreadAllocatedBytes(thread) - begun) / 1e3 / LOOKS;
  }
}
