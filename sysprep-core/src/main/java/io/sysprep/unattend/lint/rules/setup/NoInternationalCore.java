package io.sysprep.unattend.lint.rules.setup;

import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/** Finds files that run the first start without language settings. */
final class NoInternationalCore extends FileRule {

  private static final String SHELL = "Microsoft-Windows-Shell-Setup";
  private static final String LANGUAGES = "Microsoft-Windows-International-Core";
  private static final String OF_MEDIA = "Microsoft-Windows-International-Core-WinPE";

  NoInternationalCore() {
    super(
        "no-international-core",
        Severity.WARNING,
        "A file does not set the language for a first start that nobody attends",
        "The first start stops and asks for region and keyboard, with nobody there to answer.",
        "Microsoft-Windows-International-Core in Microsoft's unattend reference: Windows asks for "
            + "what the oobeSystem pass leaves out; StefanScherer/packer-windows issue 39, "
            + "cschneegans/unattend-generator issue 333");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected void check(CheckedFile file, LintReport report) {
    List<CheckedComponent> shells = file.components(ConfigurationPass.OOBE_SYSTEM, SHELL);
    if (shells.isEmpty() || !file.components(ConfigurationPass.OOBE_SYSTEM, LANGUAGES).isEmpty()) {
      return;
    }
    if (report.use().isForSysprep() || isUnattended(shells)) {
      report.at(
          cost(file, report),
          shells.get(0).element(),
          "The pass oobeSystem has no " + LANGUAGES + ".",
          "Add it with InputLocale, SystemLocale, UILanguage and UserLocale.");
    }
  }

  /**
   * A file that hides pages, and makes accounts or logs on by itself, means to run through; one
   * that does one of them may mean that somebody answers the rest. What skips the first start asks
   * nothing.
   */
  private static boolean isUnattended(List<CheckedComponent> shells) {
    boolean hidesPages = false;
    boolean knowsAccounts = false;
    for (CheckedComponent shell : shells) {
      Optional<XmlElement> pages = shell.element().child("OOBE");
      if (pages.isPresent() && isTrue(pages.get(), "SkipMachineOOBE")) {
        return false;
      }
      hidesPages |= pages.isPresent();
      knowsAccounts |=
          shell.element().child("UserAccounts").isPresent()
              || shell.element().child("AutoLogon").isPresent();
    }
    return hidesPages && knowsAccounts;
  }

  /**
   * What media were told in an earlier pass is handed on: public files of that form run through.
   */
  private static Severity cost(CheckedFile file, LintReport report) {
    boolean told =
        !file.components(ConfigurationPass.WINDOWS_PE, OF_MEDIA).isEmpty()
            || !file.components(ConfigurationPass.SPECIALIZE, LANGUAGES).isEmpty();
    return told && !report.use().isForSysprep() ? Severity.INFO : Severity.WARNING;
  }

  private static boolean isTrue(XmlElement group, String name) {
    Optional<XmlElement> flag = group.child(name);
    return flag.isPresent() && flag.get().text().strip().equalsIgnoreCase("true");
  }
}
