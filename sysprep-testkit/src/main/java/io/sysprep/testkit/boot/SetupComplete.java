package io.sysprep.testkit.boot;

import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.setup.SetupLog;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Paths;
import io.sysprep.testkit.state.Services;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs {@code SetupComplete.cmd}: commands on services have their effect, others are only recorded.
 */
final class SetupComplete {

  private static final String MSOOBE = "[msoobe.exe] ";
  private static final Pattern CONFIGURE =
      Pattern.compile("(?i)sc(?:\\.exe)?\\s+config\\s+\"?([\\w-]+)\"?\\s+start=\\s*(\\w+)");
  private static final Pattern START =
      Pattern.compile("(?i)net(?:\\.exe)?\\s+start\\s+\"?([\\w-]+)");
  private static final Map<String, ServiceStartMode> MODES =
      Map.of(
          "auto", ServiceStartMode.AUTOMATIC,
          "demand", ServiceStartMode.DEMAND,
          "disabled", ServiceStartMode.DISABLED);

  private final Computer computer;
  private final SetupLog log;

  SetupComplete(Computer computer, SetupLog log) {
    this.computer = computer;
    this.log = log;
  }

  void run() {
    computer.installation().files().read(Paths.SETUP_COMPLETE).ifPresent(this::run);
  }

  private void run(byte[] script) {
    log.info(MSOOBE + "RunUserProvidedScript: Found script at [" + Paths.SETUP_COMPLETE + "]");
    computer.happened(MachineEvent.Kind.COMMAND_RUN, Paths.SETUP_COMPLETE.toString());
    new String(script, StandardCharsets.ISO_8859_1).lines().forEach(this::run);
    log.info(
        MSOOBE
            + "RunUserProvidedScript: Successfully executed script; (returned with exit code 0x0)");
  }

  private void run(String line) {
    Services services = computer.installation().services();
    Matcher configure = CONFIGURE.matcher(line);
    while (configure.find()) {
      ServiceStartMode mode = MODES.get(configure.group(2));
      if (mode != null && services.service(configure.group(1)).isPresent()) {
        services.configure(configure.group(1), mode);
      }
    }
    Matcher start = START.matcher(line);
    while (start.find()) {
      services.put(start.group(1), ServiceState.RUNNING);
    }
  }
}
