package io.sysprep.testkit.boot;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.setup.SetupLog;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Installation;
import io.sysprep.testkit.state.License;
import io.sysprep.testkit.state.Paths;
import io.sysprep.testkit.state.Services;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs {@code SetupComplete.cmd}: commands on services have their effect, others are only recorded.
 *
 * <p>With an OEM product key Windows runs it on Enterprise editions and servers only (Microsoft
 * Learn, "Add a custom script to Windows Setup").
 */
final class SetupComplete {

  private static final String MSOOBE = "[msoobe.exe] ";
  private static final Pattern CONFIGURE =
      Pattern.compile(
          "(?i)@?\\s*sc(?:\\.exe)?\\s+config\\s+\"?([\\w-]+)\"?\\s+start=\\s*([\\w-]+).*");
  private static final Pattern START =
      Pattern.compile("(?i)@?\\s*net(?:\\.exe)?\\s+start\\s+\"?([\\w-]+).*");
  private static final Map<String, ServiceStartMode> MODES =
      Map.of(
          "auto", ServiceStartMode.AUTOMATIC,
          "delayed-auto", ServiceStartMode.AUTOMATIC,
          "demand", ServiceStartMode.DEMAND,
          "disabled", ServiceStartMode.DISABLED);

  private final Computer computer;
  private final SetupLog log;

  SetupComplete(Computer computer, SetupLog log) {
    this.computer = computer;
    this.log = log;
  }

  void run() {
    if (windowsRunsIt()) {
      computer.installation().files().read(Paths.SETUP_COMPLETE).ifPresent(this::run);
    }
  }

  private boolean windowsRunsIt() {
    Installation installation = computer.installation();
    return !installation.product().isClient()
        || installation.product().edition().startsWith("Enterprise")
        || installation.licensing().licenses().stream()
            .filter(License::isWindows)
            .noneMatch(license -> license.channel().toUpperCase(Locale.ROOT).startsWith("OEM"));
  }

  private void run(byte[] script) {
    log.info(MSOOBE + "RunUserProvidedScript: Found script at [" + Paths.SETUP_COMPLETE + "]");
    computer.happened(MachineEvent.Kind.COMMAND_RUN, Paths.SETUP_COMPLETE.toString());
    new BatchScript(script).commands().forEach(this::run);
    log.info(
        MSOOBE
            + "RunUserProvidedScript: Successfully executed script; (returned with exit code 0x0)");
  }

  private void run(String command) {
    Services services = computer.installation().services();
    Matcher configure = CONFIGURE.matcher(command);
    if (configure.matches()) {
      configure(configure.group(1), configure.group(2).toLowerCase(Locale.ROOT));
    }
    Matcher start = START.matcher(command);
    if (start.matches()) {
      services.put(start.group(1), ServiceState.RUNNING);
    }
  }

  private void configure(String service, String word) {
    Services services = computer.installation().services();
    ServiceStartMode mode = MODES.get(word);
    if (mode != null && services.service(service).isPresent()) {
      services.configure(service, mode);
      RegistryKey key = RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Services\\" + service);
      RegistryValue delayed = RegistryValue.number(word.startsWith("delayed") ? 1 : 0);
      computer.installation().registry().write(key, "DelayedAutostart", delayed);
    }
  }
}
