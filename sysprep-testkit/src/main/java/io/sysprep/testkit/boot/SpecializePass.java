package io.sysprep.testkit.boot;

import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.setup.SetupLog;
import io.sysprep.testkit.state.Computer;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.Component;
import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.Setting;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the specialize pass of an answer file does: the computer's name, and its commands. */
final class SpecializePass {

  private static final int LONGEST_NAME = 15;
  private static final String UGC = "[SETUPUGC.EXE] ";

  private final Computer computer;
  private final SetupLog log;
  private final AnswerFile file;

  SpecializePass(Computer computer, SetupLog log, AnswerFile file) {
    this.computer = computer;
    this.log = log;
    this.file = file;
  }

  void run() {
    file.value(ConfigurationPass.SPECIALIZE, "Microsoft-Windows-Shell-Setup", "ComputerName")
        .filter(name -> !name.equals("*") && !name.isBlank())
        .ifPresent(name -> new Identity(computer).rename(name));
    log.info(UGC + "SetupUGC launched with command line [specialize]");
    log.info(UGC + "Processing any RunSynchronous setting...");
    commands().forEach(this::run);
    log.info(UGC + "SetupUGC returning with exit code [0]");
  }

  private List<String> commands() {
    return file.components(ConfigurationPass.SPECIALIZE, "Microsoft-Windows-Deployment").stream()
        .flatMap(SpecializePass::commands)
        .toList();
  }

  private static Stream<String> commands(Component component) {
    return component.settings("RunSynchronous/RunSynchronousCommand").stream()
        .sorted(Comparator.comparingInt(SpecializePass::order))
        .map(command -> child(command, "Path"));
  }

  private static int order(Setting command) {
    String order = child(command, "Order").strip();
    return order.matches("\\d{1,3}") ? Integer.parseInt(order) : Integer.MAX_VALUE;
  }

  private static String child(Setting command, String name) {
    return command.children().stream()
        .filter(setting -> setting.name().equals(name))
        .map(Setting::value)
        .findFirst()
        .orElse("");
  }

  private void run(String command) {
    log.info(UGC + "Found RunSynchronous command: [" + command + "]");
    computer.happened(MachineEvent.Kind.COMMAND_RUN, command);
    takeNameFromTheCloud(command);
    log.info(UGC + "Finished executing [" + command + "] synchronously");
    log.info(UGC + "Process returned with exit code 0x0");
  }

  /** Cloudbase-Init asks the host for the machine's name. */
  private void takeNameFromTheCloud(String command) {
    if (command.toLowerCase(Locale.ROOT).contains("cloudbase-init.exe")) {
      String name = computer.hardware().name();
      new Identity(computer).rename(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }
  }
}
