package io.sysprep.testkit.benchmark;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.sysprep.Sysprep;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.testkit.FakeImage;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.verify.CloneProof;
import io.sysprep.verify.MachineIdentity;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Prints what preflights and whole lives on the fake cost, warm: threads started, CPU, time, and
 * what the second thread gains.
 *
 * <p>A life: a machine, a preflight, a run, an image, two clones and their identities. The JVM's
 * compilers are at work for the first thousand of them, and cost more than they do until then.
 */
final class LivesBenchmark {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().thenShutDown().build();

  private LivesBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int lives = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    FakeWindows machine = FakeWindows.windowsServer2022().build();
    Runnable preflight = () -> Sysprep.on(machine).preflight(PLAN);
    for (int i = 0; i < lives; i++) {
      preflight.run();
      life();
    }
    tell("preflight", lives, preflight);
    tell("life", lives, LivesBenchmark::life);
    double one = wall(lives, 1);
    double two = wall(lives, 2);
    figure("life: gain of the second thread", one / two);
  }

  /** As the table at the end of {@code .ci/benchmarks} reads it. */
  static void figure(String name, double value) {
    System.out.printf(Locale.ROOT, "=\t%s\t%.2f%n", name, value);
  }

  private static void tell(String what, int times, Runnable work) {
    long threads = THREADS.getTotalStartedThreadCount();
    long cpu = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    long allocated = allocated();
    for (int i = 0; i < times; i++) {
      work.run();
    }
    figure(what + ": ms of the processor", (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / times);
    figure(what + ": ms by the clock", (System.nanoTime() - wall) / 1e6 / times);
    long started = THREADS.getTotalStartedThreadCount() - threads;
    figure(what + ": threads started", (double) started / times);
    figure(what + ": MB allocated, at least", (allocated() - allocated) / 1e6 / times);
  }

  /** Those of this thread: checks are asked on threads that end before they can be asked. */
  private static long allocated() {
    return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
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

  private static double wall(int lives, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long begun = System.nanoTime();
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < lives; i++) {
      all.add(pool.submit(LivesBenchmark::life));
    }
    for (Future<?> life : all) {
      life.get();
    }
    pool.shutdown();
    return System.nanoTime() - begun;
  }
}
