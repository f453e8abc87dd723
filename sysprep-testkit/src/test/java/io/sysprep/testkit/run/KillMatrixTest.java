package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.run.MachineState;
import io.sysprep.run.RunResult;
import io.sysprep.run.Verification;
import io.sysprep.testkit.CallerKilledError;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.life.PowerState;
import io.sysprep.testkit.run.FaultyMachine.Call;
import io.sysprep.testkit.run.FaultyMachine.Mischief;
import io.sysprep.verify.ImageState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Each call of a port of a run, each kind of fault, each ending, each way in which Sysprep goes;
 * and the machine is asked afterwards.
 *
 * <p>The gate takes a sample; {@code -Pmatrix} takes ten times as many.
 */
@SuppressWarnings({
  "NullAway",
  "RethrowReflectiveOperationExceptionAsLinkageError",
  "ImmutableEnumChecker"
})
class KillMatrixTest {

  private static final int COMBINATIONS = Integer.getInteger("matrix.combinations", 2000);
  private static final WindowsPath ANSWER_FILE = WindowsPath.of("C:\\build\\Unattend.xml");
  private static final WindowsPath OLD_ANSWER_FILE =
      WindowsPath.of("C:\\Windows\\System32\\Sysprep\\unattend.xml");
  private static final WindowsPath HOST_KEY =
      WindowsPath.of("C:\\ProgramData\\ssh\\ssh_host_rsa_key");
  private static final RegistryKey WINLOGON =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon");
  private static final RegistryValue PASSWORD = RegistryValue.text("Mend-me-1");
  private static final String SPOKEN_OF = "Temp\\SysprepSdk\\Unattend.xml";
  private static final long SEED = 20261128;
  private static final int FEW = 3;
  private static final int SELDOM = 50;

  /** Kept, so that its level is. */
  private static final Object LOG = silenced("io.sysprep.run");

  private enum Fault {
    DENIED,
    TIMED_OUT,
    ILLEGAL_STATE,
    OUT_OF_MEMORY,
    LINK_ERROR,
    INTERRUPT,
    KILLED_BEFORE,
    KILLED_AFTER,
    DENIED_FROM_THEN_ON,
    CLOCK_AHEAD,
    CLOCK_BACK
  }

  private enum Course {
    OK(sysprep -> {}),
    FAILS_VALIDATING(it -> it.sysprep().failsAt(SysprepStage.VALIDATING_GENERALIZE, 0x80073cf2L)),
    HANGS_VALIDATING(it -> it.sysprep().hangsAt(SysprepStage.VALIDATING_GENERALIZE)),
    FAILS_GENERALIZING(it -> it.sysprep().failsAt(SysprepStage.GENERALIZE, 0x80070005L)),
    HANGS_GENERALIZING(it -> it.sysprep().hangsAt(SysprepStage.GENERALIZE)),
    MAKES_NO_TAG(it -> it.sysprep().makesNoTag()),
    NOT_ARMED(it -> it.sysprep().leavesNextBootUnarmed());

    private final Consumer<FakeWindows> setting;

    Course(Consumer<FakeWindows> setting) {
      this.setting = setting;
    }
  }

  private enum End {
    QUIT(plan -> plan.thenQuit()),
    SHUT_DOWN(plan -> plan.thenShutDown()),
    REBOOT(plan -> plan.thenReboot()),
    HAND_OVER(plan -> plan.letSysprepShutDown());

    private final UnaryOperator<SysprepPlanBuilder> ending;

    End(UnaryOperator<SysprepPlanBuilder> ending) {
      this.ending = ending;
    }

    SysprepPlan plan() {
      SysprepPlanBuilder plan =
          this == HAND_OVER
              ? SysprepPlan.generalize().toOobe().withAnswerFile(ANSWER_FILE)
              : Scene.plan();
      plan.withRemedy("disable-automatic-logon").withRemedy("delete-left-over-answer-files");
      plan = this == SHUT_DOWN ? plan.withRemedy("delete-ssh-host-keys") : plan;
      return ending.apply(plan).within(Duration.ofMinutes(10)).build();
    }
  }

  private record Combination(Course course, End end, Fault fault, int call) {}

  /** Thousands of faults would be logged; the module does not read that of the logging. */
  private static Object silenced(String name) {
    try {
      Class<?> logger = Class.forName("java.util.logging.Logger");
      Class<?> level = Class.forName("java.util.logging.Level");
      Object found = logger.getMethod("getLogger", String.class).invoke(null, name);
      logger.getMethod("setLevel", level).invoke(found, level.getField("OFF").get(null));
      return found;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> violations = new ArrayList<>();

  @Test
  void noCombinationLeavesAStateOrASecretUntold() {
    assertThat(LOG).isNotNull();
    List<Combination> all = combinations();
    int tried = Math.min(COMBINATIONS, all.size());
    all.subList(0, tried).forEach(this::examine);
    System.out.println(table(all.size(), tried));
    assertThat(violations).isEmpty();
  }

  private static List<Combination> combinations() {
    List<Combination> all = new ArrayList<>();
    for (Course course : Course.values()) {
      for (End end : End.values()) {
        for (int call : callsOf(course, end)) {
          for (Fault fault : Fault.values()) {
            all.add(new Combination(course, end, fault, call));
          }
        }
      }
    }
    Collections.shuffle(all, new Random(SEED));
    return all;
  }

  /**
   * Of calls that are alike, the first few and then a few more: a Sysprep that hangs is looked at
   * every second.
   */
  private static List<Integer> callsOf(Course course, End end) {
    Map<String, Integer> alike = new HashMap<>();
    List<Integer> calls = new ArrayList<>();
    Counter counter = new Counter();
    run(
        machine(course),
        end,
        call -> {
          int number = counter.of(call);
          if (number < 0) {
            return call.answer();
          }
          int seen = alike.merge(call.port() + call.method() + call.argument(), 1, Integer::sum);
          if (number > 0 && (seen <= FEW || seen % SELDOM == 0)) {
            calls.add(number);
          }
          return call.answer();
        });
    return calls;
  }

  /** Counts the calls of a run; those of its preflight come before its folder is made. */
  private static final class Counter {
    private boolean begun;
    private int calls;

    /**
     * What checks ask on their own threads comes in no order: a second preflight follows a remedy.
     */
    int of(Call call) {
      if (Thread.currentThread().getName().equals("sysprep-preflight")) {
        return begun ? -1 : 0;
      }
      begun |= call.method().equals("createFolders") && call.argument().contains("runs");
      calls += begun ? 1 : 0;
      return calls;
    }
  }

  private static FakeWindows machine(Course course) {
    FakeWindows windows =
        FakeWindows.windowsServer2022()
            .withCloudbaseInit(Scene.UNATTEND)
            .withFile(ANSWER_FILE, Scene.UNATTEND)
            .withFile(OLD_ANSWER_FILE, Scene.UNATTEND)
            .withRegistryValue(WINLOGON, "AutoAdminLogon", RegistryValue.text("1"))
            .withRegistryValue(WINLOGON, "DefaultPassword", PASSWORD)
            .withFile(HOST_KEY, new byte[] {1})
            .build();
    course.setting.accept(windows);
    return windows;
  }

  private static RunResult run(FakeWindows windows, End end, Mischief mischief) {
    try {
      return Sysprep.on(new FaultyMachine(windows, mischief)).run(end.plan(), event -> {});
    } catch (CallerKilledError | OutOfMemoryError | UnsatisfiedLinkError dead) {
      return null;
    } finally {
      boolean ignored = Thread.interrupted();
    }
  }

  private void examine(Combination combination) {
    FakeWindows windows = machine(combination.course);
    Counter counter = new Counter();
    int[] last = new int[1];
    RunResult result =
        run(
            windows,
            combination.end,
            call -> {
              int number = counter.of(call);
              if (number < 0) {
                return call.answer();
              }
              boolean now = number == combination.call && last[0] < number;
              boolean later = number > combination.call;
              last[0] = number;
              return strike(windows, combination.fault, call, now, later);
            });
    String told = result == null ? "nobody" : result.machineState().name();
    outcomes.merge(combination.fault + " " + told, 1, Integer::sum);
    judge(combination, windows, result);
  }

  private static Object strike(
      FakeWindows windows, Fault fault, Call call, boolean now, boolean later) throws Throwable {
    if (later && fault == Fault.DENIED_FROM_THEN_ON) {
      throw new MachineException(Reason.DENIED, "ask", "the port");
    }
    if (!now) {
      return call.answer();
    }
    switch (fault) {
      case DENIED, DENIED_FROM_THEN_ON ->
          throw new MachineException(Reason.DENIED, "ask", "the port");
      case TIMED_OUT -> throw new MachineException(Reason.TIMED_OUT, "ask", "the port");
      case ILLEGAL_STATE -> throw new IllegalStateException("played");
      case OUT_OF_MEMORY -> throw new OutOfMemoryError("played");
      case LINK_ERROR -> throw new UnsatisfiedLinkError("played");
      case INTERRUPT -> Thread.currentThread().interrupt();
      case KILLED_BEFORE -> windows.faults().killCallerAtChange(1);
      case CLOCK_AHEAD -> setClock(windows, 10);
      case CLOCK_BACK -> setClock(windows, -10);
      case KILLED_AFTER -> {
        Object answer = call.answer();
        windows.faults().killCallerAtChange(1);
        return answer;
      }
    }
    return call.answer();
  }

  private static void setClock(FakeWindows windows, int hours) {
    windows.setClock(windows.inspect().clock().instant().plus(Duration.ofHours(hours)));
  }

  private void judge(Combination combination, FakeWindows windows, RunResult result) {
    windows.faults().clear();
    boolean off = windows.power() != PowerState.ON;
    boolean left = windows.inspect().files().info(Scene.STAGED).isPresent();
    boolean sealed = isSealed(combination, windows);
    if (result != null) {
      require(combination, !result.isSealed() || sealed, "sealed is not so");
      require(
          combination,
          result.machineState() != MachineState.UNTOUCHED
              || windows.imageState().orElseThrow() == ImageState.COMPLETE,
          "untouched is not so");
      require(
          combination,
          result.machineState() != MachineState.UNTOUCHED || isAsItWas(windows),
          "untouched is not so: something stays mended");
      require(combination, !result.summary().contains("Mend-me"), "the result tells a password");
      require(combination, !left || told(result.summary()), "the result is silent on a copy");
      require(combination, !left || !result.isSealed(), "sealed with a copy");
    }
    require(combination, !(left && combination.end == End.HAND_OVER), "a copy was handed over");
    if (off) {
      require(combination, !left, "the machine went off with a copy");
      return;
    }
    windows.faults().restartCaller();
    windows.letTimePass(Duration.ofMinutes(30));
    if (windows.power() != PowerState.ON) {
      return;
    }
    Verification verification = Sysprep.on(windows).verify();
    require(combination, !verification.isSealed() || isSealed(combination, windows), "verify lies");
    require(combination, !left || told(verification.summary()), "verify is silent on a copy");
    require(
        combination,
        verification.isSealed() || left || !sealed || restarted(combination, windows),
        "verify does not see the seal: " + verification.summary());
    if (verification.isSealed()) {
      judgeClone(combination, windows);
    } else {
      require(
          combination, run(windows, End.QUIT, Call::answer) != null, "a second run gave no result");
    }
  }

  private static boolean isAsItWas(FakeWindows windows) {
    MachineView view = windows.inspect();
    return view.registry().value(WINLOGON, "DefaultPassword").equals(Optional.of(PASSWORD))
        && view.files().info(OLD_ANSWER_FILE).isPresent()
        && view.files().info(HOST_KEY).isPresent();
  }

  private void judgeClone(Combination combination, FakeWindows windows) {
    windows.cutPower();
    FakeWindows clone = windows.captureImage().deploy("web-1");
    require(
        combination, clone.imageState().orElseThrow() == ImageState.COMPLETE, "the clone strands");
    require(
        combination,
        !clone.machineSid().equals(windows.machineSid()),
        "the clone has the SID of its image");
    require(
        combination,
        clone.inspect().files().info(Scene.STAGED).isEmpty(),
        "the clone has a copy of the answer file");
  }

  private static boolean restarted(Combination combination, FakeWindows windows) {
    return combination.end == End.REBOOT
        || windows.imageState().orElseThrow() != ImageState.GENERALIZE_RESEAL_TO_OOBE;
  }

  private static boolean isSealed(Combination combination, FakeWindows windows) {
    return windows.imageState().orElseThrow() == ImageState.GENERALIZE_RESEAL_TO_OOBE
        && combination.course != Course.MAKES_NO_TAG
        && combination.course != Course.NOT_ARMED;
  }

  private static boolean told(String explanation) {
    return explanation.contains(SPOKEN_OF);
  }

  private void require(Combination combination, boolean kept, String rule) {
    if (!kept) {
      violations.add(combination + ": " + rule);
    }
  }

  private String table(int all, int tried) {
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, "Kill matrix: %d of %d combinations%n", tried, all));
    outcomes.forEach(
        (row, count) -> table.append(String.format(Locale.ROOT, "  %-45s %6d%n", row, count)));
    table.append(String.format(Locale.ROOT, "  violations %d", violations.size()));
    return table.toString();
  }
}
