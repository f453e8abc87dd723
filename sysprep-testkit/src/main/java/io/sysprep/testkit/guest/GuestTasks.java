package io.sysprep.testkit.guest;

import io.sysprep.Sysprep;
import io.sysprep.guest.job.GuestJob;
import io.sysprep.guest.job.GuestWork;
import io.sysprep.guest.job.JobFolder;
import io.sysprep.machine.Machine;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.FakeWindows;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scheduled tasks of a fake guest; a task that is run does the job that its action names, and
 * then what the action says behind it.
 */
final class GuestTasks {

  /** The main class, and behind it the job's folder and the payload's. */
  private static final Pattern JOB = Pattern.compile("GuestMain (\\S+) (\\S+) ");

  private static final Pattern ACTION = Pattern.compile("<Arguments>(.*)</Arguments>");

  private final FakeWindows windows;
  private final Turns turns;
  private final Function<Machine, Sysprep> sysprep;
  private final Map<String, String> tasks = new HashMap<>();
  private List<WindowsPath> held = List.of();
  private LauncherEnding ending = LauncherEnding.none();
  private boolean launcherKilled;
  private long process = 4000;

  GuestTasks(FakeWindows windows, Turns turns, Function<Machine, Sysprep> sysprep) {
    this.windows = windows;
    this.turns = turns;
    this.sysprep = sysprep;
  }

  boolean create(String name, WindowsPath xml) {
    Optional<byte[]> content = windows.view().files().read(xml, 1 << 20);
    content.ifPresent(bytes -> tasks.put(name, new String(bytes, StandardCharsets.UTF_16LE)));
    return content.isPresent();
  }

  Set<String> names() {
    return Set.copyOf(tasks.keySet());
  }

  boolean exists(String name) {
    return tasks.containsKey(name);
  }

  boolean delete(String name) {
    return tasks.remove(name) != null;
  }

  /** Beneath a program that runs, nothing can be removed. */
  boolean holds(WindowsPath path) {
    return turns.isWorking() && held.contains(path);
  }

  boolean run(String name) {
    Matcher job = JOB.matcher(tasks.getOrDefault(name, ""));
    if (!job.find() || turns.isWorking()) {
      return false;
    }
    JobFolder folder = new JobFolder(WindowsPath.of(job.group(1)));
    WindowsPath carrier = WindowsPath.of(job.group(2));
    held = List.of(folder.path(), carrier);
    ending = LauncherEnding.none();
    launcherKilled = false;
    process += 4;
    String launcher = commandLine(tasks.getOrDefault(name, ""));
    turns.begin(() -> work(folder, carrier, launcher));
    return true;
  }

  private static String commandLine(String xml) {
    Matcher action = ACTION.matcher(xml);
    return action.find()
        ? action.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        : "";
  }

  void killLauncher() {
    launcherKilled = true;
  }

  /** The processes as {@code tasklist /fo csv /nh} tells of them. */
  String list() {
    StringBuilder list = new StringBuilder("\"System\",\"4\",\"Services\",\"0\",\"148 K\"\r\n");
    if (turns.isWorking()) {
      list.append("\"java.exe\",\"")
          .append(process)
          .append("\",\"Services\",\"0\",\"61,004 K\"\r\n");
    }
    return list.append("\"tasklist.exe\",\"3996\",\"Services\",\"0\",\"9,124 K\"\r\n").toString();
  }

  /** What launchers run when some time has passed. */
  List<List<String>> letPass(Duration duration) {
    return ending.letPass(duration);
  }

  /** The launcher writes the exit code when the JVM is gone, however it ended. */
  private void work(JobFolder folder, WindowsPath carrier, String launcher) {
    int exit = 1;
    try {
      Machine machine = new MachineInTurns(windows, turns);
      Sysprep on = sysprep.apply(machine);
      GuestWork work = new GuestWork(on::preflight, on::run, on::verify);
      exit = new GuestJob(machine, work, folder, carrier, process).execute();
    } finally {
      if (!launcherKilled) {
        byte[] code = (exit + "\r\n").getBytes(StandardCharsets.US_ASCII);
        windows.control().files().write(folder.exit(), code);
        ending = LauncherEnding.of(launcher, exit);
      }
    }
  }
}
