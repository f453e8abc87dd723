package io.sysprep.licensing;

import io.sysprep.licensing.slmgr.ScriptQuestion;
import io.sysprep.licensing.wmi.WmiQuestion;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.ServiceInfo;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks a machine for its licensing state: WMI first, and where WMI does not answer the text of
 * {@code slmgr.vbs}, read with the machine's own labels and OEM code page.
 *
 * <p>Immutable; one reader serves any number of machines and threads. Asking changes nothing and
 * does not need elevation.
 *
 * <pre>{@code
 * LicensingState state = LicensingReader.standard().read(machine);
 * LicensingAssessment assessment = LicensingPolicy.vendorRule().assess(state);
 * }</pre>
 */
public final class LicensingReader {

  private static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(60);
  private static final RegistryKey PLATFORM =
      RegistryKey.localMachine(
          "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\SoftwareProtectionPlatform");
  private static final String SKIP_REARM = "SkipRearm";

  private final Duration deadline;

  private LicensingReader(Duration deadline) {
    this.deadline = deadline;
  }

  /** {@return the reader that suits everyone: a minute for each question} */
  public static LicensingReader standard() {
    return new LicensingReader(DEFAULT_DEADLINE);
  }

  /**
   * Sets how long each question may take; a slow first answer of WMI is common.
   *
   * @param newDeadline the time for each query and each command
   * @return a new reader
   */
  public LicensingReader within(Duration newDeadline) {
    return new LicensingReader(newDeadline);
  }

  /**
   * Asks a machine.
   *
   * @param machine the machine
   * @return its state; what the ports did not answer is {@link Inquiry.Failed}
   */
  public LicensingState read(MachineView machine) {
    return new LicensingState(
        Inquiry.of(() -> facts(machine)),
        Inquiry.of(() -> service(machine)),
        Inquiry.of(() -> rearmSkipped(machine)));
  }

  private LicensingFacts facts(MachineView machine) {
    ScriptQuestion script = new ScriptQuestion(machine, deadline);
    return new WmiQuestion(machine, deadline).facts(script::facts);
  }

  private static Optional<ServiceInfo> service(MachineView machine) {
    Optional<ServiceInfo> today = machine.services().service("sppsvc");
    return today.isPresent() ? today : machine.services().service("SLsvc");
  }

  private static boolean rearmSkipped(MachineView machine) {
    return machine.registry().number(PLATFORM, SKIP_REARM).orElse(0) == 1;
  }
}
