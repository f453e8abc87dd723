package io.sysprep.unattend.benchmark;

import io.sysprep.unattend.AnswerFile;
import java.nio.file.Path;

/** Reads an answer file, finds all problems, and ends. */
public final class ProblemsProgram {

  private ProblemsProgram() {}

  /**
   * Reads the file.
   *
   * @param arguments the file
   */
  public static void main(String[] arguments) {
    AnswerFile.read(Path.of(arguments[0])).problems();
  }
}
