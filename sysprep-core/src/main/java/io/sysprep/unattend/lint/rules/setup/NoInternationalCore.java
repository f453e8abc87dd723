package io.sysprep.unattend.lint.rules.setup;

import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.Report;
import java.util.List;

/** Finds files for Sysprep that run the first start without language settings. */
final class NoInternationalCore extends FileRule {

  private static final String SHELL = "Microsoft-Windows-Shell-Setup";
  private static final String LANGUAGES = "Microsoft-Windows-International-Core";

  NoInternationalCore() {
    super(
        "no-international-core",
        Severity.WARNING,
        "A file for Sysprep does not set the language for first start",
        "The first start stops and asks for region and keyboard, with nobody there to" + " answer.",
        "Microsoft-Windows-International-Core in Microsoft's unattend reference; "
            + "Windows asks for what the oobeSystem pass leaves out");
  }

  @Override
  protected void check(CheckedFile file, Report report) {
    if (!report.use().isForSysprep()) {
      return;
    }
    List<CheckedComponent> shells = file.components(ConfigurationPass.OOBE_SYSTEM, SHELL);
    if (!shells.isEmpty() && file.components(ConfigurationPass.OOBE_SYSTEM, LANGUAGES).isEmpty()) {
      report.at(
          shells.get(0).element(),
          "The pass oobeSystem has no " + LANGUAGES + ".",
          "Add it with InputLocale, SystemLocale, UILanguage and UserLocale.");
    }
  }
}
