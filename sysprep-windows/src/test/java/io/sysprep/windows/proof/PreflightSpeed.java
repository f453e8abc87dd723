package io.sysprep.windows.proof;

import io.sysprep.Sysprep;
import io.sysprep.machine.Machine;
import io.sysprep.plan.SysprepPlan;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Times a full preflight against a script that asks the same facts by reg.exe, wmic, whoami and
 * slmgr.vbs, one after the other, as other tools do; prints, and judges nothing.
 */
final class PreflightSpeed {

  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().thenShutDown().build();
  private static final String SETUP = "HKLM\\SYSTEM\\Setup";
  private static final String SOFTWARE = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\";

  private static final List<List<String>> SCRIPT =
      List.of(
          List.of("reg.exe", "query", SOFTWARE + "Setup\\State", "/v", "ImageState"),
          List.of("reg.exe", "query", SETUP + "\\Status\\SysprepStatus"),
          List.of("reg.exe", "query", SETUP, "/v", "SystemSetupInProgress"),
          List.of("reg.exe", "query", SOFTWARE + "Component Based Servicing\\RebootPending"),
          List.of("reg.exe", "query", SOFTWARE + "WindowsUpdate\\Auto Update\\RebootRequired"),
          List.of("reg.exe", "query", SOFTWARE + "ReserveManager"),
          List.of("reg.exe", "query", SOFTWARE + "Setup\\SysPrepExternal", "/s"),
          List.of("reg.exe", "query", SOFTWARE + "Appx\\AppxAllUserStore", "/s"),
          List.of("wmic.exe", "os", "get", "Caption,Version,BuildNumber"),
          List.of("wmic.exe", "computersystem", "get", "DomainRole"),
          List.of("wmic.exe", "process", "get", "Name"),
          List.of("wmic.exe", "logicaldisk", "get", "FreeSpace"),
          List.of("wmic.exe", "path", "SoftwareLicensingProduct", "get", "LicenseStatus"),
          List.of("whoami.exe", "/user"),
          List.of("cscript.exe", "//nologo", "C:\\windows\\system32\\slmgr.vbs", "/dlv"));

  private PreflightSpeed() {}

  /** {@return the table, line by line} */
  static List<String> measure() throws IOException, InterruptedException {
    try (Machine machine = Machine.local()) {
      Sysprep sysprep = Sysprep.on(machine);
      Duration first = time(() -> sysprep.preflight(PLAN));
      Duration warm = time(() -> sysprep.preflight(PLAN));
      Duration script = time(PreflightSpeed::runScript);
      return List.of(
          "speed   preflight on the binding, first: " + millis(first),
          "speed   preflight on the binding, warm: " + millis(warm),
          "speed   script of " + SCRIPT.size() + " commands: " + millis(script),
          String.format(
              Locale.ROOT,
              "speed   the script takes %.1f times as long as the first, %.1f times the warm",
              ratio(script, first),
              ratio(script, warm)));
    }
  }

  private static List<List<String>> runScript() throws IOException, InterruptedException {
    for (List<String> command : SCRIPT) {
      int ignored =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start()
              .waitFor();
    }
    return SCRIPT;
  }

  private static Duration time(Timed work) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Object ignored = work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static String millis(Duration duration) {
    return duration.toMillis() + " ms";
  }

  private static double ratio(Duration large, Duration small) {
    return (double) large.toNanos() / small.toNanos();
  }

  /** What is timed. */
  private interface Timed {
    Object run() throws IOException, InterruptedException;
  }
}
