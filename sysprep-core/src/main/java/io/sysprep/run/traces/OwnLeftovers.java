package io.sysprep.run.traces;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What this library itself may have left on a machine, when a program or a channel was killed. */
record OwnLeftovers(MachineView view) {

  private static final String BROUGHT = "sysprepsdk-";
  private static final String JOB = BROUGHT + "job-";

  /** Task Scheduler keeps each task as a file here. */
  private static final String TASKS = "System32\\Tasks";

  /** What must not be in an image, each as a sentence. */
  List<String> toDelete() {
    return Stream.concat(StagedCopies.told(view).stream(), brought().stream()).toList();
  }

  /** What harms nobody, each as a sentence: a lock of a process that is gone is passed over. */
  List<String> harmless() {
    return told(() -> RunLock.left(view)).stream()
        .map(lock -> lock + " is the lock of a run that was killed; delete it.")
        .toList();
  }

  /** What a controller brings is there for as long as its job is at work. */
  private List<String> brought() {
    WindowsPath windows = view.system().windowsFolder();
    List<WindowsPath> folders = ours(windows);
    return folders.stream().anyMatch(this::isAtWork)
        ? List.of()
        : Stream.concat(folders.stream(), ours(windows.resolve(TASKS)).stream())
            .map(file -> file + " was brought by a controller, and is left: delete it.")
            .toList();
  }

  /** A job claims its order, and has an exit code when its JVM is gone; on a disk nothing works. */
  private boolean isAtWork(WindowsPath folder) {
    return folder.fileName().toLowerCase(Locale.ROOT).startsWith(JOB)
        && view.files().info(folder.resolve("claimed")).isPresent()
        && view.files().info(folder.resolve("exit.txt")).isEmpty()
        && isRunning();
  }

  private boolean isRunning() {
    try {
      return view.processes().ownId() > 0;
    } catch (MachineException e) {
      if (e.reason() == MachineException.Reason.NOT_RUNNING) {
        return false;
      }
      throw e;
    }
  }

  private List<WindowsPath> ours(WindowsPath folder) {
    return told(() -> view.files().list(folder).orElse(List.of())).stream()
        .filter(file -> file.fileName().toLowerCase(Locale.ROOT).startsWith(BROUGHT))
        .toList();
  }

  /** What was not recorded of a machine cannot be told of it. */
  private static List<WindowsPath> told(Supplier<List<WindowsPath>> question) {
    try {
      return question.get();
    } catch (MachineException e) {
      if (e.reason() == MachineException.Reason.NOT_RECORDED) {
        return List.of();
      }
      throw e;
    }
  }
}
