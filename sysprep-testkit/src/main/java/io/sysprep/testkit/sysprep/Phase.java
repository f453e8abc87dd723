package io.sysprep.testkit.sysprep;

import io.sysprep.diagnose.SysprepStage;
import io.sysprep.testkit.state.Paths;

/** A phase with its action file. */
enum Phase {
  CLEANUP("cleanup", "Cleanup.xml", 3, SysprepStage.VALIDATING_CLEANUP, SysprepStage.CLEANUP),
  GENERALIZE(
      "generalize",
      "Generalize.xml",
      1,
      SysprepStage.VALIDATING_GENERALIZE,
      SysprepStage.GENERALIZE);

  private final String text;
  private final String file;
  private final int number;
  private final SysprepStage validation;
  private final SysprepStage execution;

  Phase(String text, String file, int number, SysprepStage validation, SysprepStage execution) {
    this.text = text;
    this.file = file;
    this.number = number;
    this.validation = validation;
    this.execution = execution;
  }

  String text() {
    return text;
  }

  String actionFile() {
    return Paths.SYSPREP.resolve("ActionFiles\\" + file).toString();
  }

  int number() {
    return number;
  }

  SysprepStage validation() {
    return validation;
  }

  SysprepStage execution() {
    return execution;
  }
}
