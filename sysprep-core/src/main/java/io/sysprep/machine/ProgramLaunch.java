package io.sysprep.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A program with its arguments.
 *
 * @param program the program; no search path is used
 * @param arguments the arguments, each exactly as the program is to see it; a binding quotes where
 *     Windows needs it
 * @param workingFolder where it runs; empty for the folder of the program
 */
public record ProgramLaunch(
    WindowsPath program, List<String> arguments, Optional<WindowsPath> workingFolder) {

  /** Copies the list. */
  public ProgramLaunch {
    arguments = List.copyOf(arguments);
  }

  /**
   * {@return the command line for people: parts with a space are in quotes} It has what the
   * arguments have, so it is for those who are to see what will be run, and not for logs.
   */
  public String commandLine() {
    List<String> parts = new ArrayList<>(List.of(program.toString()));
    parts.addAll(arguments);
    return parts.stream()
        .map(part -> part.isEmpty() || part.indexOf(' ') >= 0 ? '"' + part + '"' : part)
        .collect(Collectors.joining(" "));
  }

  /** {@return the program and how many arguments it has: one of them may be a password} */
  @Override
  public String toString() {
    return program + " (arguments: " + arguments.size() + ")";
  }
}
