package io.sysprep.testkit.sysprep;

import java.util.Optional;

/**
 * What a command line asks for.
 *
 * @param generalize {@code /generalize}
 * @param target {@code OOBE} or {@code AUDIT}; empty when neither is given
 * @param ending {@code SHUTDOWN}, {@code REBOOT} or {@code QUIT}; empty when none is given
 * @param vm {@code /mode:vm}
 * @param quiet {@code /quiet}
 * @param answerFile the value of {@code /unattend}; empty when it is not given
 */
record SysprepOptions(
    boolean generalize,
    Optional<String> target,
    Optional<String> ending,
    boolean vm,
    boolean quiet,
    Optional<String> answerFile) {

  static SysprepOptions none() {
    return new SysprepOptions(
        false, Optional.empty(), Optional.empty(), false, false, Optional.empty());
  }

  /** Adds an option; empty when it does not go with those before. */
  Optional<SysprepOptions> plus(String name, String value) {
    return switch (name) {
      case "GENERALIZE" ->
          Optional.of(new SysprepOptions(true, target, ending, vm, quiet, answerFile));
      case "QUIET" ->
          Optional.of(new SysprepOptions(generalize, target, ending, vm, true, answerFile));
      case "MODE" -> value.equalsIgnoreCase("vm") ? Optional.of(inVmMode()) : Optional.empty();
      case "OOBE", "AUDIT" -> target.isEmpty() ? Optional.of(to(name)) : Optional.empty();
      case "SHUTDOWN", "REBOOT", "QUIT" ->
          ending.isEmpty() ? Optional.of(endingWith(name)) : Optional.empty();
      case "UNATTEND" -> value.isEmpty() ? Optional.empty() : Optional.of(with(value));
      default -> Optional.empty();
    };
  }

  private SysprepOptions inVmMode() {
    return new SysprepOptions(generalize, target, ending, true, quiet, answerFile);
  }

  private SysprepOptions to(String newTarget) {
    return new SysprepOptions(generalize, Optional.of(newTarget), ending, vm, quiet, answerFile);
  }

  private SysprepOptions endingWith(String newEnding) {
    return new SysprepOptions(generalize, target, Optional.of(newEnding), vm, quiet, answerFile);
  }

  private SysprepOptions with(String path) {
    return new SysprepOptions(generalize, target, ending, vm, quiet, Optional.of(path));
  }

  boolean isToAudit() {
    return target.filter("AUDIT"::equals).isPresent();
  }
}
