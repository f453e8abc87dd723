package io.sysprep.run;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.WindowsPath;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Lets one run at a time have a machine, across threads and programs.
 *
 * <p>A file that only one caller can make, with process id and program of its maker. The file of a
 * process that is gone is stale: that program crashed.
 */
final class RunLock implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger("io.sysprep.run");
  private static final int LIMIT = 1024;

  private final Machine machine;
  private final WindowsPath file;
  private boolean released;

  private RunLock(Machine machine, WindowsPath file) {
    this.machine = machine;
    this.file = file;
  }

  /** Takes the lock; empty when another run has it. */
  static Optional<RunLock> take(Machine machine) {
    machine.control().files().createFolders(RunFolders.root(machine.view()));
    RunLock lock = new RunLock(machine, file(machine));
    List<ProcessInfo> processes = machine.view().processes().all();
    return lock.create(processes) || lock.replaceIfStale(processes)
        ? Optional.of(lock)
        : Optional.empty();
  }

  /** Where the lock of a machine is. */
  static WindowsPath file(Machine machine) {
    return RunFolders.root(machine.view()).resolve("run.lock");
  }

  private boolean create(List<ProcessInfo> processes) {
    long own = machine.view().processes().ownId();
    String owner =
        processes.stream()
            .filter(process -> process.id() == own)
            .map(RunLock::owner)
            .findFirst()
            .orElse(Long.toString(own));
    return machine.control().files().create(file, owner.getBytes(StandardCharsets.UTF_8));
  }

  private boolean replaceIfStale(List<ProcessInfo> processes) {
    Optional<String> owner =
        machine
            .view()
            .files()
            .read(file, LIMIT)
            .map(content -> new String(content, StandardCharsets.UTF_8));
    if (processes.stream()
        .map(RunLock::owner)
        .anyMatch(process -> owner.filter(process::equals).isPresent())) {
      return false;
    }
    machine.control().files().delete(file);
    return create(processes);
  }

  /** The id alone may belong to another program after a restart. */
  private static String owner(ProcessInfo process) {
    return process.id() + " " + process.name();
  }

  /**
   * Removes the file, once: after a power-off nothing may be asked of the machine any more. A lock
   * that cannot be removed goes stale by itself, so it must not spoil the result of a run.
   */
  @Override
  public void close() {
    if (released) {
      return;
    }
    released = true;
    try {
      machine.control().files().delete(file);
    } catch (MachineException e) {
      LOG.log(Level.DEBUG, "The lock of the run could not be removed", e);
    }
  }
}
