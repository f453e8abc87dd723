package io.sysprep.cloudbase;

import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.WindowsPath;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the folder of installation in the command of the service: {@code
 * "<folder>\bin\OpenStackService.exe" ...}.
 *
 * <p>The program's path has spaces and is not always in quotes, so its name is looked for instead.
 */
final class ServiceFolder {

  private static final String PROGRAM = "\\bin\\openstackservice.exe";

  private ServiceFolder() {}

  static Optional<WindowsPath> of(ServiceInfo service) {
    String command =
        service.command().startsWith("\"") ? service.command().substring(1) : service.command();
    int end = command.toLowerCase(Locale.ROOT).indexOf(PROGRAM);
    return end < 0 ? Optional.empty() : path(command.substring(0, end));
  }

  private static Optional<WindowsPath> path(String text) {
    try {
      return Optional.of(WindowsPath.of(text));
    } catch (IllegalArgumentException notAPath) {
      return Optional.empty();
    }
  }
}
