package io.sysprep.run.traces;

import io.sysprep.machine.FilesControl;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.WindowsPath;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets one run at a time have a machine, across threads and programs.
 *
 * <p>A file that only one caller can make, which names the process of its maker. It is stale when
 * that process is gone, because the program crashed or the machine lost power; also when its id
 * belongs to a later process, and when it does not say all that a lock says.
 *
 * <p>Nobody deletes a stale lock to make one of the same name: of two callers who found it stale,
 * the slower would delete the new lock of the faster. Each makes the next free name instead, and
 * then looks whether another caller, who is alive, has a lock too. Of two who do that at once at
 * least one sees the other, and steps back.
 */
public final class RunLock {

  private static final String NAME = "run.lock";
  private static final int LIMIT = 1024;
  private static final int ATTEMPTS = 3;

  /** Microsoft Learn, "System Error Codes (0-499)". */
  private static final long ERROR_DIR_NOT_EMPTY = 145;

  private final Machine machine;
  private final WindowsPath file;

  private RunLock(Machine machine, WindowsPath file) {
    this.machine = machine;
    this.file = file;
  }

  /**
   * Takes the lock.
   *
   * @throws OccupiedException when another run has it
   */
  public static RunLock take(Machine machine) {
    byte[] content = own(machine).toBytes();
    for (int attempt = 1; ; attempt++) {
      try {
        return take(machine, content);
      } catch (MachineException e) {
        // A run that ended meanwhile may have deleted the folder, which was empty then.
        if (e.reason() != Reason.MISSING || attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static RunLock take(Machine machine, byte[] content) {
    FilesControl files = machine.control().files();
    files.createPrivateFolder(RunFolders.root(machine.view()));
    List<WindowsPath> before = locks(machine.view());
    requireFree(machine, before);
    WindowsPath file = next(machine, before);
    if (!files.create(file, content)) {
      throw new OccupiedException(file, read(machine.view(), file));
    }
    RunLock lock = new RunLock(machine, file);
    try {
      List<WindowsPath> others = locks(machine.view());
      others.remove(file);
      requireFree(machine, others);
    } catch (RuntimeException | Error e) {
      lock.release();
      throw e;
    }
    for (WindowsPath stale : before) {
      deleteQuietly(machine, stale);
    }
    return lock;
  }

  /** Locks that nobody has, as a program leaves them that was killed; on a disk all of them. */
  static List<WindowsPath> left(MachineView view) {
    return locks(view).stream().filter(lock -> !isHeld(view, lock)).toList();
  }

  private static boolean isHeld(MachineView view, WindowsPath lock) {
    try {
      return read(view, lock).filter(owner -> runs(view, owner)).isPresent();
    } catch (MachineException e) {
      if (e.reason() == Reason.NOT_RUNNING) {
        return false;
      }
      throw e;
    }
  }

  private static LockOwner own(Machine machine) {
    long id = machine.view().processes().ownId();
    for (ProcessInfo process : machine.view().processes().all()) {
      if (process.id() == id && process.startedAt().isPresent()) {
        return LockOwner.of(process);
      }
    }
    throw new MachineException(
        Reason.MISSING, "find the own process and its start", Long.toString(id));
  }

  private static List<WindowsPath> locks(MachineView view) {
    List<WindowsPath> locks = new ArrayList<>();
    for (WindowsPath file : view.files().list(RunFolders.root(view)).orElse(List.of())) {
      if (number(file) > 0) {
        locks.add(file);
      }
    }
    return locks;
  }

  /** The first is run.lock, the next run.lock.2; zero for a file that is no lock. */
  private static int number(WindowsPath file) {
    String name = file.fileName();
    if (name.equalsIgnoreCase(NAME)) {
      return 1;
    }
    boolean later = name.regionMatches(true, 0, NAME + ".", 0, NAME.length() + 1);
    String number = later ? name.substring(NAME.length() + 1) : "";
    return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
  }

  private static WindowsPath next(Machine machine, List<WindowsPath> locks) {
    int highest = 0;
    for (WindowsPath lock : locks) {
      highest = Math.max(highest, number(lock));
    }
    return RunFolders.root(machine.view())
        .resolve(highest == 0 ? NAME : NAME + "." + (highest + 1));
  }

  /** The processes are asked after the files: an owner may have been started a moment ago. */
  private static void requireFree(Machine machine, List<WindowsPath> locks) {
    for (WindowsPath lock : locks) {
      Optional<LockOwner> owner = read(machine.view(), lock);
      if (owner.isPresent() && runs(machine.view(), owner.get())) {
        throw new OccupiedException(lock, owner);
      }
    }
  }

  private static Optional<LockOwner> read(MachineView view, WindowsPath lock) {
    return view.files()
        .info(lock)
        .filter(info -> !info.folder() && info.size() <= LIMIT)
        .flatMap(info -> view.files().read(lock, LIMIT))
        .flatMap(LockOwner::read);
  }

  private static boolean runs(MachineView view, LockOwner owner) {
    List<ProcessInfo> processes = view.processes().all();
    return processes.stream().anyMatch(owner::is);
  }

  /**
   * Removes the file, and the folder where nothing else is in it. A lock that cannot be removed
   * goes stale by itself, so it must not spoil the result of a run.
   *
   * <p>The interrupt flag is put aside, because it keeps files from being deleted.
   */
  public void release() {
    boolean interrupted = Thread.interrupted();
    deleteQuietly(machine, file);
    file.parent().ifPresent(folder -> deleteQuietly(machine, folder));
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void deleteQuietly(Machine machine, WindowsPath path) {
    SecondTry.of(() -> tryToDelete(machine, path));
  }

  private static boolean tryToDelete(Machine machine, WindowsPath path) {
    try {
      machine.control().files().delete(path);
      return true;
    } catch (RuntimeException e) {
      if (!isNotEmpty(e)) {
        // Asked for where it is used: most runs log nothing, and a first logger costs much.
        System.getLogger("io.sysprep.run").log(Level.DEBUG, "Left behind after a run: " + path, e);
      }
      return false;
    }
  }

  /** After most runs the folder keeps their journals and archives: that is not worth a log. */
  private static boolean isNotEmpty(RuntimeException e) {
    return e instanceof MachineException refused
        && refused.error().isPresent()
        && refused.error().get().code() == ERROR_DIR_NOT_EMPTY;
  }

  /** Says who has the machine. */
  public static final class OccupiedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OccupiedException(WindowsPath lock, Optional<LockOwner> owner) {
      super(
          "Another run of this SDK has the machine"
              + owner.map(who -> ": " + who).orElse("")
              + ". If that run is gone for certain, delete "
              + lock
              + ".");
    }
  }
}
