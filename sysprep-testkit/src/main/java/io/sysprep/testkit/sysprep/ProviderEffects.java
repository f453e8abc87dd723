package io.sysprep.testkit.sysprep;

import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.setup.SetupLog;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Licensing;
import io.sysprep.testkit.state.RegistryKeys;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.ConfigurationPass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What each executing provider does to the machine, and writes to the log. */
final class ProviderEffects {

  private static final long TOO_MANY_REARMS = 0xC004_D307L;
  private static final int DEVICES = 10;
  private static final List<String> FIRMWARE_NOISE =
      List.of(
          "BCD: BiUpdateEfiEntry failed c000000d",
          "BCD: BiExportBcdObjects failed c000000d",
          "BCD: BiExportStoreAlterationsToEfi failed c000000d",
          "BCD: Failed to export alterations to firmware. Status: c000000d");

  private final Computer computer;
  private final SetupLog log;

  ProviderEffects(Computer computer, SetupLog log) {
    this.computer = computer;
    this.log = log;
  }

  Optional<ProviderFailure> of(Provider provider, Optional<AnswerFile> answerFile) {
    return switch (provider.method()) {
      case "SLReArmWindows" -> rearm(answerFile);
      case "Sysprep_Generalize_Pnp" -> removeDevices();
      case "Sysprep_Generalize_Bcd" -> generalizeBootStore();
      default -> Optional.empty();
    };
  }

  private Optional<ProviderFailure> rearm(Optional<AnswerFile> answerFile) {
    Licensing licensing = computer.installation().licensing();
    if (isSkipped(answerFile)) {
      return Optional.empty();
    }
    if (licensing.windowsRearms() == 0) {
      return Optional.of(ProviderFailure.of(TOO_MANY_REARMS));
    }
    licensing.rearm();
    computer.happened(MachineEvent.Kind.REARMED, Long.toString(licensing.windowsRearms()));
    return Optional.empty();
  }

  private boolean isSkipped(Optional<AnswerFile> answerFile) {
    boolean byRegistry =
        computer
            .installation()
            .registry()
            .number(RegistryKeys.SOFTWARE_PROTECTION, "SkipRearm")
            .filter(value -> value == 1)
            .isPresent();
    return byRegistry
        || answerFile
            .flatMap(
                file ->
                    file.value(
                        ConfigurationPass.GENERALIZE,
                        "Microsoft-Windows-Security-SPP",
                        "SkipRearm"))
            .filter(value -> value.strip().equals("1"))
            .isPresent();
  }

  private Optional<ProviderFailure> removeDevices() {
    log.info("SPPNP: Sysprep_Generalize_Pnp: Enter");
    for (int complete = 2; complete <= DEVICES; complete += 2) {
      int percent = complete * 100 / DEVICES;
      log.info(
          String.format(
              Locale.ROOT,
              "SPPNP: Status: Total = %d, Complete = %d, Progress = %d%% (%d%%)",
              DEVICES,
              complete,
              percent,
              percent));
    }
    log.info("SPPNP: Sysprep_Generalize_Pnp: Exit");
    return Optional.empty();
  }

  private Optional<ProviderFailure> generalizeBootStore() {
    if (computer.installation().product().uefi()) {
      SetupLog tool = log.as("TOOL");
      FIRMWARE_NOISE.forEach(line -> tool.error("", line));
    }
    log.info("Sysprep_Generalize_Bcd: Successfully generalized the bcd store. Status=[0x0]");
    return Optional.empty();
  }
}
