package io.sysprep.unattend.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Milliseconds from the start to the end of a program that looks at one file.
 *
 * @param dom a program that only parses it to a DOM
 * @param problems a program that reads it and finds all problems
 */
record FreshJvm(double dom, double problems) {

  static FreshJvm measuring(byte[] content, int runs) throws IOException, InterruptedException {
    Path file = Files.createTempFile("answer-file", ".xml");
    try {
      Files.write(file, content);
      double dom = Double.MAX_VALUE;
      double problems = Double.MAX_VALUE;
      for (int i = 0; i < runs; i++) {
        dom = Math.min(dom, milliseconds(DomProgram.class, file));
        problems = Math.min(problems, milliseconds(ProblemsProgram.class, file));
      }
      return new FreshJvm(dom, problems);
    } finally {
      Files.delete(file);
    }
  }

  private static double milliseconds(Class<?> program, Path file)
      throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classes = System.getProperty("java.class.path");
    ProcessBuilder builder =
        new ProcessBuilder(java.toString(), "-cp", classes, program.getName(), file.toString());
    long start = System.nanoTime();
    int exit = builder.inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IOException(program + " ended with " + exit);
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
