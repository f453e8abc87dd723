package io.sysprep.testkit.badinput;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RegistryBitness;
import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WmiQuery;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.run.Cancellation;
import io.sysprep.run.ProgressEvent;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A machine that is used at the wrong time, twice, or for what it cannot answer. */
final class BadUse {

  private static final RegistryKey OF_A_USER =
      new RegistryKey(RegistryHive.CURRENT_USER, "Software\\Example", RegistryBitness.BITS_64);
  private static final WindowsPath NET = WindowsPath.of("C:\\Windows\\System32\\net.exe");

  private BadUse() {}

  static List<BadInput> all() {
    return List.of(
        on(
            "a listener that throws, which ends no run",
            windows ->
                run(
                    windows,
                    event -> {
                      throw new IllegalStateException("my bar broke");
                    }),
            "sealed"),
        on(
            "a run that is cancelled before it begins",
            windows -> {
              Cancellation cancelled = new Cancellation();
              cancelled.cancel();
              return Sysprep.on(windows).run(plan().build(), event -> {}, cancelled).toText();
            },
            "The run was cancelled before it began."),
        on(
            "a thread that is interrupted before the run",
            windows -> {
              Thread.currentThread().interrupt();
              String text = Sysprep.on(windows).run(plan().build()).toText();
              return text + (Thread.interrupted() ? " and still is" : "");
            },
            "The run was cancelled before it began.",
            "and still is"),
        on(
            "a Sysprep that hangs",
            windows -> {
              windows.sysprep().hangsAt(SysprepStage.GENERALIZE);
              return Sysprep.on(windows)
                  .run(plan().within(Duration.ofMinutes(10)).build())
                  .toText();
            },
            "10 minutes",
            "What to do next:"),
        on(
            "a thread that is interrupted while Sysprep validates",
            windows -> interruptedAt(windows, SysprepStage.VALIDATING_GENERALIZE),
            "cancelled",
            "Sysprep had changed nothing and was",
            "and still is"),
        on(
            "a thread that is interrupted while Sysprep generalizes",
            windows -> interruptedAt(windows, SysprepStage.GENERALIZE),
            "cancelled",
            "and still is"),
        on(
            "a second run beside the first",
            windows -> {
              List<String> second = new ArrayList<>();
              Sysprep.on(windows)
                  .run(
                      plan().build(),
                      event -> {
                        if (second.isEmpty()) {
                          second.add("");
                          second.set(0, Sysprep.on(windows).run(plan().build()).toText());
                        }
                      });
              return second.get(0);
            },
            "Another run",
            "run.lock"),
        on(
            "a second run after the seal",
            windows -> {
              RunResult first = Sysprep.on(windows).run(plan().thenQuit().build());
              return first.outcome() + Sysprep.on(windows).run(plan().build()).toText();
            },
            "SEALED",
            "Preflight blocks: image-state"),
        on(
            "a machine that was closed twice and is used",
            windows -> {
              windows.close();
              windows.close();
              return windows.view().system().computerName();
            },
            "The machine was closed"),
        on(
            "a machine that is off",
            windows -> {
              windows.cutPower();
              try {
                return windows.view().system().computerName();
              } catch (io.sysprep.testkit.CallerKilledError e) {
                return e.getMessage();
              }
            },
            "The program under test is dead"),
        on(
            "a registry that is not modelled",
            windows -> "" + windows.view().registry().exists(OF_A_USER),
            "UnmodelledException: The fake Windows does not model this: ",
            "HKCU\\Software\\Example"),
        on(
            "a class of WMI that is not modelled",
            windows ->
                windows
                    .view()
                    .wmi()
                    .query(WmiQuery.of("root\\cimv2", "Win32_Fan", "Name"))
                    .toString(),
            "UnmodelledException: The fake Windows does not model this: ",
            "Win32_Fan"),
        on(
            "a program that is not modelled",
            windows ->
                windows
                    .control()
                    .programs()
                    .launch(new ProgramLaunch(NET, List.of(), Optional.empty()))
                    .toString(),
            "UnmodelledException",
            "net.exe"),
        nothing(
            "Sysprep on null",
            () -> Sysprep.on(none(io.sysprep.machine.Machine.class)),
            "machine"));
  }

  private static String interruptedAt(FakeWindows windows, SysprepStage stage) {
    windows.sysprep().hangsAt(stage);
    String text =
        Sysprep.on(windows)
            .run(
                plan().build(),
                event -> {
                  if (event instanceof ProgressEvent.LogIsSilent) {
                    Thread.currentThread().interrupt();
                  }
                })
            .toText();
    return text + (Thread.interrupted() ? " and still is" : "");
  }

  private static BadInput nothing(String mistake, Runnable call, String name) {
    return BadInput.of(
        mistake,
        () -> {
          call.run();
          return "accepted";
        },
        "NullPointerException: " + name);
  }

  /** Null, which no caller with a checker of nulls could give. */
  @SuppressWarnings("NullAway")
  private static <T> T none(Class<T> type) {
    return type.cast(null);
  }

  private static SysprepPlanBuilder plan() {
    return SysprepPlan.generalize().toOobe();
  }

  private static String run(FakeWindows windows, io.sysprep.run.ProgressListener listener) {
    return Sysprep.on(windows).run(plan().build(), listener).toString();
  }

  private static BadInput on(String mistake, Function<FakeWindows, String> use, String... says) {
    return BadInput.of(mistake, () -> use.apply(FakeWindows.windowsServer2022().build()), says);
  }
}
