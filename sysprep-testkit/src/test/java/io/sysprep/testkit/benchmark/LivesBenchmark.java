package io.sysprep.testkit.benchmark;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.sysprep.Sysprep;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.testkit.FakeImage;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.verify.CloneProof;
import io.sysprep.verify.MachineIdentity;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Prints what preflights and whole lives on the fake cost once the JVM is done compiling them, and
 * what it costs until then: threads started, CPU, time, and what the second thread gains.
 *
 * <p>A life: a machine, a preflight, a run, an image, two clones and their identities. Most of its
 * methods are called once or twice in it, and the JVM compiles a method for the last time after
 * thousands of calls: it takes a quarter of a life's CPU for the first ten thousand lives, on the
 * processor that a second thread is to have.
 */
final class LivesBenchmark {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().thenShutDown().build();

  /** Which share of the time, by the clock, the compilers may be at work when it is measured. */
  private static final double SETTLED = 0.04;

  private static final int MOST_TO_SETTLE = 25_000;
  private static final int ROUNDS = 5;

  private LivesBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int lives = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    System.out.printf(
        "%d processors, %s%n",
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getGarbageCollectorMXBeans().stream().map(c -> c.getName()).toList());
    FakeWindows machine = FakeWindows.windowsServer2022().build();
    Runnable preflight = () -> Sysprep.on(machine).preflight(PLAN);
    preflight.run();
    settle(lives);
    tell("preflight", lives, preflight);
    tell("life", lives, LivesBenchmark::life);
    figure("life: gain of the second thread", gain(LivesBenchmark::life, lives));
    Runnable others = LivesBenchmark::mapsAndTexts;
    wall(others, lives, 1);
    figure("maps and texts of the JDK: gain of the second thread", gain(others, lives));
  }

  /** About as long as a life, and nothing in it is shared: what the machine itself lets gain. */
  private static void mapsAndTexts() {
    Map<String, List<String>> byKey = new HashMap<>();
    for (int i = 0; i < 6_000; i++) {
      String key = "key " + i % 700;
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(key.toUpperCase(Locale.ROOT) + i);
    }
    for (List<String> texts : byKey.values()) {
      texts.sort(null);
    }
  }

  /** Lives until the compilers have next to nothing left to do, or for long enough. */
  private static void settle(int lives) throws Exception {
    CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
    double millis = 0;
    double compiling = 1;
    int lived = 0;
    while (lived < MOST_TO_SETTLE && compiling > SETTLED) {
      long before = compilers.getTotalCompilationTime();
      double block = wall(LivesBenchmark::life, lives, 1) / 1e6;
      compiling = (compilers.getTotalCompilationTime() - before) / block;
      millis += block;
      lived += lives;
    }
    figure("life: lives until compiled", lived);
    figure("life: ms by the clock until compiled", millis / lived);
  }

  /** The middle of several, one thread and two in turns: a machine is not always as fast. */
  private static double gain(Runnable work, int times) throws Exception {
    double[] gains = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      double one = wall(work, times, 1);
      gains[i] = one / wall(work, times, 2);
    }
    Arrays.sort(gains);
    return gains[ROUNDS / 2];
  }

  /** As the table at the end of {@code .ci/benchmarks} reads it. */
  static void figure(String name, double value) {
    System.out.printf(Locale.ROOT, "=\t%s\t%.2f%n", name, value);
  }

  private static void tell(String what, int times, Runnable work) {
    long threads = THREADS.getTotalStartedThreadCount();
    long cpu = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    Map<Long, Long> allocated = allocated();
    for (int i = 0; i < times; i++) {
      work.run();
    }
    figure(what + ": ms of the processor", (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / times);
    figure(what + ": ms by the clock", (System.nanoTime() - wall) / 1e6 / times);
    long started = THREADS.getTotalStartedThreadCount() - threads;
    figure(what + ": threads started", (double) started / times);
    figure(what + ": MB allocated", allocatedSince(allocated) / 1e6 / times);
  }

  /** By thread: checks are asked on one that is kept while it has work. */
  private static Map<Long, Long> allocated() {
    Map<Long, Long> byThread = new HashMap<>();
    for (long id : THREADS.getAllThreadIds()) {
      byThread.put(id, Math.max(0, THREADS.getThreadAllocatedBytes(id)));
    }
    return byThread;
  }

  /** What the threads that are still there have allocated since; those that ended cannot tell. */
  private static long allocatedSince(Map<Long, Long> before) {
    long all = 0;
    for (Map.Entry<Long, Long> thread : allocated().entrySet()) {
      all += thread.getValue() - before.getOrDefault(thread.getKey(), 0L);
    }
    return all;
  }

  private static void life() {
    FakeWindows machine = FakeWindows.windowsServer2022().build();
    Sysprep sysprep = Sysprep.on(machine);
    sysprep.preflight(PLAN);
    MachineIdentity before = MachineIdentity.of(machine.view());
    sysprep.run(PLAN);
    machine.letTimePass(Duration.ofMinutes(5));
    FakeImage image = machine.captureImage();
    CloneProof.of(
        before,
        List.of(
            MachineIdentity.of(image.deploy("a").view()),
            MachineIdentity.of(image.deploy("b").view())));
  }

  private static double wall(Runnable work, int times, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long begun = System.nanoTime();
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.add(pool.submit(work));
    }
    for (Future<?> one : all) {
      one.get();
    }
    pool.shutdown();
    return System.nanoTime() - begun;
  }
}
