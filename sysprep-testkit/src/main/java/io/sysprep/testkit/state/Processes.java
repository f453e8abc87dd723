package io.sysprep.testkit.state;

import io.sysprep.machine.ProcessInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The processes that run. */
public final class Processes {

  private static final long FIRST_FREE = 1000;
  private static final int STEP = 4;
  private static final long SERVICES = 612;
  private static final long EXPLORER = 900;

  private static final long CALLER = 940;
  private static final Duration UPTIME = Duration.ofHours(1);

  private final Map<Long, SimulatedProcess> running = new TreeMap<>();
  private long next = FIRST_FREE;
  private final Timeline timeline;
  private long caller = CALLER;

  /** Those of a Windows that was booted a while ago. */
  Processes(Timeline timeline) {
    this.timeline = timeline;
    boot(timeline.now().minus(UPTIME));
  }

  /** {@return all that run, by id} */
  public List<ProcessInfo> all() {
    List<ProcessInfo> all = new ArrayList<>();
    for (SimulatedProcess process : running.values()) {
      all.add(process.info());
    }
    return all;
  }

  /** {@return the id of the process that stands for the program under test} */
  public long caller() {
    return caller;
  }

  /** Lets the program under test begin again, as another process. */
  public void restartCaller() {
    running.remove(caller);
    caller = start("java.exe", EXPLORER).info().id();
  }

  /**
   * Starts a process.
   *
   * @param name the file name of its program
   * @param parentId who starts it
   * @return the process
   */
  public SimulatedProcess start(String name, long parentId) {
    return put(new ProcessInfo(next += STEP, parentId, name, Optional.of(timeline.now())));
  }

  /**
   * Ends a process.
   *
   * @param process the process
   * @param exitCode its exit code
   */
  public void end(SimulatedProcess process, long exitCode) {
    if (running.remove(process.info().id()) != null) {
      process.end(exitCode);
    }
  }

  /**
   * Ends a process and all that it started.
   *
   * @param process the process
   */
  public void killTree(SimulatedProcess process) {
    children(process).forEach(this::killTree);
    end(process, SimulatedProcess.KILLED);
  }

  private List<SimulatedProcess> children(SimulatedProcess parent) {
    return running.values().stream()
        .filter(child -> child.info().parentId() == parent.info().id())
        .toList();
  }

  /** Ends all, as a loss of power does. */
  void clear() {
    for (SimulatedProcess process : List.copyOf(running.values())) {
      end(process, SimulatedProcess.KILLED);
    }
  }

  /** Starts what Windows itself runs, and the program under test. */
  void boot() {
    boot(timeline.now());
  }

  private void boot(Instant at) {
    clear();
    begin(4, 0, "System", at);
    begin(332, 4, "smss.exe", at);
    begin(428, 420, "csrss.exe", at);
    begin(528, 420, "wininit.exe", at);
    begin(SERVICES, 528, "services.exe", at);
    begin(628, 528, "lsass.exe", at);
    begin(720, SERVICES, "svchost.exe", at);
    begin(EXPLORER, 880, "explorer.exe", at);
    caller = CALLER;
    begin(caller, EXPLORER, "java.exe", at);
  }

  private void begin(long id, long parentId, String name, Instant at) {
    put(new ProcessInfo(id, parentId, name, Optional.of(at)));
  }

  private SimulatedProcess put(ProcessInfo info) {
    SimulatedProcess process = new SimulatedProcess(info);
    running.put(info.id(), process);
    return process;
  }
}
