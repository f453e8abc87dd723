package io.sysprep.run.traces;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.words.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where runs keep their journals and archives: below ProgramData, one folder a run, all in one that
 * is for administrators only.
 *
 * <p>A folder is named by its number and its time, as {@code 000007-20261122-101530-123}. The
 * number orders the runs, because no clock moves it; the time is for people. Images carry the
 * folders of the runs that made them, so that the numbers go on on clones.
 */
public final class RunFolders {

  private static final Pattern NUMBERED = Pattern.compile("([0-9]{6})-[0-9]{8}-[0-9]{6}-[0-9]{3}");

  private RunFolders() {}

  static WindowsPath root(MachineView view) {
    return view.system().programDataFolder().resolve("SysprepSdk");
  }

  static WindowsPath under(MachineView view) {
    return root(view).resolve("runs");
  }

  /** Makes the folder of the next run; only under the lock, so that no number is given twice. */
  public static WindowsPath create(Machine machine) {
    MachineView view = machine.view();
    int last = 0;
    for (WindowsPath folder : content(view)) {
      last = Math.max(last, number(folder));
    }
    WindowsPath folder = under(view).resolve(name(last + 1, view.clock().instant()));
    machine.control().files().createFolders(folder);
    return folder;
  }

  private static String name(int number, Instant instant) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    String second = Words.dateAndTime(time, ' ').replace("-", "").replace(":", "");
    return digits(6, number)
        + "-"
        + second.replace(' ', '-')
        + "-"
        + digits(3, time.get(ChronoField.MILLI_OF_SECOND));
  }

  private static String digits(int count, int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, count - digits.length())) + digits;
  }

  /** The folders of runs. */
  static List<WindowsPath> newestFirst(MachineView view) {
    return content(view).stream()
        .filter(folder -> number(folder) > 0)
        .sorted(Comparator.comparingInt(RunFolders::number).reversed())
        .toList();
  }

  /** Why nothing below the root can be relied on, as a sentence; empty where it can. */
  static Optional<String> objection(MachineView view) {
    WindowsPath root = root(view);
    return protectionProblem(view, root)
        .map(
            why -> root + " was not made by a run, and what it holds does not count: " + why + ".");
  }

  /** On a disk nobody can tell; no journal alone makes a machine sealed, there as here. */
  private static Optional<String> protectionProblem(MachineView view, WindowsPath root) {
    try {
      return view.files()
          .protection(root)
          .flatMap(found -> found.objection(view.accounts().currentUser().sid()));
    } catch (MachineException e) {
      if (e.reason() == MachineException.Reason.NOT_RECORDED
          || e.reason() == MachineException.Reason.NOT_RUNNING) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** What stands among the folders of runs and was not made by a run. */
  static List<WindowsPath> strange(MachineView view) {
    return content(view).stream().filter(folder -> number(folder) == 0).toList();
  }

  private static List<WindowsPath> content(MachineView view) {
    return view.files().list(under(view)).orElse(List.of());
  }

  private static int number(WindowsPath folder) {
    Matcher name = NUMBERED.matcher(folder.fileName());
    return name.matches() ? Integer.parseInt(name.group(1)) : 0;
  }
}
