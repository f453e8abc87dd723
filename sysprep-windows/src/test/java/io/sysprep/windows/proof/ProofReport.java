package io.sysprep.windows.proof;

import io.sysprep.machine.MachineView;
import io.sysprep.machine.SystemView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was seen, in text, for a person to read and to send: no name of a machine or user, and no
 * SID.
 */
final class ProofReport {

  private ProofReport() {}

  /**
   * Describes a machine and what was proven on it.
   *
   * @param view the machine
   * @param outcomes a line for each test
   */
  static String of(MachineView view, List<String> outcomes) {
    List<String> lines = new ArrayList<>();
    describe(view, lines);
    lines.addAll(outcomes);
    return Redaction.of(view).apply(String.join(System.lineSeparator(), lines));
  }

  private static void describe(MachineView view, List<String> lines) {
    SystemView system = view.system();
    lines.add(told("version", system::version));
    lines.add(told("architecture", system::architecture));
    lines.add(told("domain role", system::domainRole));
    lines.add(told("virtual machine", system::virtualMachine));
    lines.add(told("OEM code page", system::oemCodePage));
    lines.add(told("UI language", system::uiLanguage));
    lines.add(told("elevated", () -> view.accounts().currentUser().elevated()));
    lines.add(told("volumes", () -> view.volumes().volumes()));
    lines.add(told("BitLocker of C", () -> view.volumes().conversionStatus('C')));
    lines.add(told("packages installed", () -> view.appx().installed().size()));
    lines.add(told("packages provisioned", () -> view.appx().provisionedFamilies()));
    lines.add("java: " + System.getProperty("java.version"));
  }

  private static String told(String what, Supplier<Object> fact) {
    try {
      return what + ": " + fact.get();
    } catch (RuntimeException e) {
      return what + ": " + e.getMessage();
    }
  }
}
