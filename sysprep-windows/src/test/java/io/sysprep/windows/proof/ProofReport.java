package io.sysprep.windows.proof;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.NoMachineException;
import io.sysprep.machine.SystemView;
import io.sysprep.redaction.Redaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What was seen, in text, for a person to read and to send: no name of a machine or user, no SID,
 * no product key and no password, neither in the file nor on the console.
 *
 * <p>Each line is in the file before the next thing is tried: a native call that ends the JVM
 * leaves what was seen before it.
 */
final class ProofReport {

  private final Anonymity anonymity;
  private final Consumer<String> console;
  private final Optional<Path> file;

  private ProofReport(Anonymity anonymity, Consumer<String> console, Optional<Path> file) {
    this.anonymity = anonymity;
    this.console = console;
    this.file = file;
  }

  /**
   * Begins with a description of the machine that this runs on.
   *
   * @param file the file, which is written anew; without one the console tells all
   */
  static ProofReport ofThisMachine(Optional<Path> file) throws IOException {
    try (Machine machine = Machine.local()) {
      return of(machine.view(), System.out::println, file);
    } catch (NoMachineException e) {
      ProofReport report = begun(Anonymity.withoutNames(), System.out::println, file);
      report.write("machine: " + e.getMessage());
      return report;
    }
  }

  static ProofReport of(MachineView view, Consumer<String> console, Optional<Path> file)
      throws IOException {
    ProofReport report = begun(Anonymity.of(view), console, file);
    report.describe(view);
    return report;
  }

  /** Tells it on the console, and writes it down. */
  void tell(String line) {
    repeat(line);
    write(line);
  }

  /** Tells on the console what is written down already. */
  void repeat(String line) {
    console.accept(redacted(line));
  }

  private static ProofReport begun(
      Anonymity anonymity, Consumer<String> console, Optional<Path> file) throws IOException {
    if (file.isPresent()) {
      Files.writeString(file.get(), "");
    }
    return new ProofReport(anonymity, console, file);
  }

  private void write(String line) {
    try {
      if (file.isPresent()) {
        String text = redacted(line) + System.lineSeparator();
        Files.writeString(file.get(), text, StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a failure that quotes a command or a file, too. */
  private String redacted(String line) {
    return anonymity.apply(Redaction.byForm().text(line));
  }

  private void describe(MachineView view) {
    SystemView system = view.system();
    write("java: " + System.getProperty("java.version"));
    describe("version", system::version);
    describe("architecture", system::architecture);
    describe("domain role", system::domainRole);
    describe("virtual machine", system::virtualMachine);
    describe("OEM code page", system::oemCodePage);
    describe("UI language", system::uiLanguage);
    describe("elevated", () -> view.accounts().currentUser().elevated());
    describe("volumes", () -> view.volumes().volumes());
    describe("BitLocker of C", () -> view.volumes().conversionStatus('C'));
    describe("packages installed", () -> view.appx().installed().size());
    describe("packages provisioned", () -> view.appx().provisioned());
  }

  private void describe(String what, Supplier<Object> fact) {
    write(what + ": " + told(fact));
  }

  /** A function that this Windows lacks must not keep the tests from telling so by name. */
  private static String told(Supplier<Object> fact) {
    try {
      return String.valueOf(fact.get());
    } catch (RuntimeException | LinkageError e) {
      return String.valueOf(e.getMessage());
    }
  }
}
