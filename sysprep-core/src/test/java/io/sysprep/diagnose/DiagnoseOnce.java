package io.sysprep.diagnose;

import java.nio.file.Path;

/** Diagnoses one log, as a whole process; {@link SpeedComparison} times it. */
final class DiagnoseOnce {

  private DiagnoseOnce() {}

  public static void main(String[] arguments) {
    System.out.println(Diagnosis.of(LogBundle.in(Path.of(arguments[0]))));
  }
}
