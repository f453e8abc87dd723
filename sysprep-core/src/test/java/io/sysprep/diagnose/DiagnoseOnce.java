package io.sysprep.diagnose;

import java.nio.file.Path;

/** Diagnoses one log, as a whole process; {@link SpeedComparison} times it. */
final class DiagnoseOnce {

  private DiagnoseOnce() {}

  public static void main(String[] arguments) {
    Diagnosis diagnosis = Diagnosis.of(LogBundle.in(Path.of(arguments[0])));
    System.out.println(diagnosis.verdict() + " " + diagnosis);
  }
}
