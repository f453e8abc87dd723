package io.sysprep.windows.proof;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assumptions.abort;

import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.WindowsPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that does what a test tells it: the compiled one where the kit was given it, else
 * {@link StandInProgram} on the running JVM, which every machine has that runs the kit.
 *
 * @param words the program and its arguments
 */
record StandIn(List<String> words) {

  private static final List<String> SPOKEN_OF =
      List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

  static StandIn doing(String... arguments) {
    return Proof.compiledStandIns()
        .map(folder -> compiled(folder, arguments))
        .orElseGet(() -> onThisJvm(arguments));
  }

  ProgramLaunch launch() {
    return new ProgramLaunch(program(), words.subList(1, words.size()), Optional.empty());
  }

  WindowsPath program() {
    return WindowsPath.of(words.get(0));
  }

  /**
   * {@return the words in quotes, for who splits a line; none has a quote or ends in a backslash}
   */
  String commandLine() {
    return words.stream().collect(joining("\" \"", "\"", "\""));
  }

  private static StandIn compiled(WindowsPath folder, String... arguments) {
    String program = folder.resolve("probe.exe").toString();
    return new StandIn(Stream.concat(Stream.of(program), Stream.of(arguments)).toList());
  }

  static StandIn onThisJvm(String... arguments) {
    SPOKEN_OF.stream()
        .filter(variable -> System.getenv(variable) != null)
        .forEach(variable -> abort("a JVM tells of " + variable + " on the error output"));
    return new StandIn(OwnJvm.running(StandInProgram.class, arguments));
  }
}
