package io.sysprep.testkit.sysprep;

import io.sysprep.testkit.setup.SetupLog;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the arguments as sysprep.exe does: in order, each echoed to the log, up to the first that
 * it does not take.
 */
final class CommandLineReader {

  private final SetupLog log;
  private SysprepOptions options = SysprepOptions.none();

  CommandLineReader(SetupLog log) {
    this.log = log;
  }

  /** What was read before the end or the first error. */
  SysprepOptions options() {
    return options;
  }

  /** Tells whether all arguments could be read. */
  boolean read(List<String> arguments) {
    return arguments.stream().allMatch(this::read);
  }

  private boolean read(String argument) {
    if (!argument.startsWith("/") && !argument.startsWith("-")) {
      log.error(
          "", "ParseCommands:Malformed command line detected; no dash or slash present in option");
      return false;
    }
    int colon = argument.indexOf(':');
    String name = argument.substring(1, colon < 0 ? argument.length() : colon);
    String value = colon < 0 ? "" : argument.substring(colon + 1);
    return read(name.toUpperCase(Locale.ROOT), value);
  }

  private boolean read(String name, String value) {
    Optional<SysprepOptions> more = options.plus(name, value);
    more.ifPresent(
        read -> {
          log.info("0x0f005f", "ParseCommands:Found supported command line option '" + name + "'");
          options = read;
        });
    return more.isPresent();
  }
}
