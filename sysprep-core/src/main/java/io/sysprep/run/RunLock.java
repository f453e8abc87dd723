package io.sysprep.run;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Lets one run at a time have a machine, across threads and programs.
 *
 * <p>A file that only one caller can make, which names the process of its maker. It is stale when
 * that process is gone, because the program crashed or the machine lost power; also when its id
 * belongs to a later process, and when the file was not written to its end.
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
    return lock.create() || lock.replaceIfStale() ? Optional.of(lock) : Optional.empty();
  }

  /** Where the lock of a machine is. */
  static WindowsPath file(Machine machine) {
    return RunFolders.root(machine.view()).resolve("run.lock");
  }

  private boolean create() {
    return machine.control().files().create(file, own().toBytes());
  }

  private LockOwner own() {
    long id = machine.view().processes().ownId();
    return machine.view().processes().all().stream()
        .filter(process -> process.id() == id)
        .findFirst()
        .map(LockOwner::of)
        .orElseThrow(
            () -> new MachineException(Reason.MISSING, "find the own process", Long.toString(id)));
  }

  private boolean replaceIfStale() {
    Optional<byte[]> content = machine.view().files().read(file, LIMIT);
    if (content.flatMap(LockOwner::read).filter(this::runs).isPresent()) {
      return false;
    }
    if (content.isPresent()) {
      machine.control().files().delete(file);
    }
    return create();
  }

  /** Asked after the file was read: its owner may have been started a moment ago. */
  private boolean runs(LockOwner owner) {
    return machine.view().processes().all().stream().anyMatch(owner::is);
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
