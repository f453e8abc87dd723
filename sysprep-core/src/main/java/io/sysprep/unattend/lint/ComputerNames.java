package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.SettingFacts;

/** Knows which settings hold a computer name. */
final class ComputerNames {

  private ComputerNames() {}

  static boolean isName(SettingFacts facts) {
    return facts.is("Microsoft-Windows-Shell-Setup", "ComputerName")
        || facts.is("Microsoft-Windows-Deployment", "AuditComputerName/Name");
  }
}
