package io.sysprep.report;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.words.Words;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A machine as a report names it.
 *
 * <p>What could not be read says so in its place: a report about a machine in trouble is made all
 * the same.
 *
 * @param name the computer's name
 * @param product the product's name, such as {@code Windows Server 2022 Standard}
 * @param version version and build, such as {@code 10.0.20348.2762}
 * @param edition the edition's id, such as {@code ServerStandard}
 * @param architecture the processor architecture, such as {@code amd64}
 */
public record ReportedMachine(
    String name, String product, String version, String edition, String architecture) {

  /** Requires all of it. */
  public ReportedMachine {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(product, "product");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(architecture, "architecture");
  }

  /**
   * Reads what a report names.
   *
   * @param system the machine's facts
   * @return the machine
   */
  public static ReportedMachine of(SystemView system) {
    return new ReportedMachine(
        read(system::computerName),
        read(() -> system.version().nameForPeople()),
        read(() -> number(system.version())),
        read(() -> system.version().edition()),
        read(() -> system.architecture().toString()));
  }

  private static String number(WindowsVersion version) {
    return version.major()
        + "."
        + version.minor()
        + "."
        + version.build()
        + "."
        + version.revision();
  }

  private static String read(Supplier<String> fact) {
    try {
      return fact.get();
    } catch (MachineException e) {
      return "not read: " + Words.sentence(e);
    }
  }
}
