package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.SettingFacts;

/** Knows which settings hold a command. */
final class Commands {

  private Commands() {}

  static boolean isCommand(SettingFacts facts) {
    String path = facts.path();
    return path.endsWith("Command/CommandLine") || path.endsWith("Command/Path");
  }
}
