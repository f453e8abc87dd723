package io.sysprep.provider;

import io.sysprep.diagnose.ProviderOwner;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the DLLs of providers as the loader of Windows does: a name without a folder is looked for
 * in System32, and one without an ending is a {@code .dll}.
 *
 * <p>The loader looks in more places than System32, so that a name alone cannot be missed here.
 */
final class Libraries {

  private static final Pattern VARIABLE = Pattern.compile("%([^%]+)%");
  private static final Pattern TOKEN = Pattern.compile("\\$\\(runtime\\.([A-Za-z0-9]+)\\)");

  private final MachineView machine;

  Libraries(MachineView machine) {
    this.machine = machine;
  }

  SysprepProvider provider(
      ProviderPhase phase, ProviderPlace place, String registered, String method) {
    String dll = expanded(registered.replace("\"", "").strip());
    Optional<WindowsPath> path = path(dll);
    ProviderLibrary library =
        path.map(this::library)
            .filter(found -> found != ProviderLibrary.MISSING || dll.indexOf('\\') >= 0)
            .orElse(ProviderLibrary.UNKNOWN);
    return new SysprepProvider(phase, place, dll, method, library, ProviderOwner.of(dll));
  }

  private String expanded(String text) {
    String folders =
        TOKEN
            .matcher(text)
            .replaceAll(token -> Matcher.quoteReplacement(folder(token.group(1), token.group())));
    return VARIABLE
        .matcher(folders)
        .replaceAll(name -> Matcher.quoteReplacement(variable(name.group(1))));
  }

  /** The tokens of manifests; one that is not known stays, and the path cannot be resolved. */
  private String folder(String token, String otherwise) {
    return switch (token) {
      case "windows" -> windows().toString();
      case "system32" -> windows().resolve("System32").toString();
      case "systemDrive" -> windows().drive().orElse('C') + ":";
      case "programFiles" -> machine.system().programFilesFolder().toString();
      default -> otherwise;
    };
  }

  /** Asked for where it is needed: most machines have no providers of other vendors. */
  private WindowsPath windows() {
    return machine.system().windowsFolder();
  }

  private String variable(String name) {
    return machine
        .system()
        .variable(name)
        .orElseThrow(() -> new MachineException(Reason.MISSING, "find the variable", name));
  }

  private Optional<WindowsPath> path(String dll) {
    String name = dll.substring(dll.lastIndexOf('\\') + 1);
    String whole = name.indexOf('.') < 0 ? dll + ".dll" : dll;
    try {
      return Optional.of(
          whole.indexOf('\\') < 0
              ? windows().resolve("System32").resolve(whole)
              : WindowsPath.of(whole));
    } catch (IllegalArgumentException relative) {
      return Optional.empty();
    }
  }

  private ProviderLibrary library(WindowsPath path) {
    if (machine.files().info(path).filter(file -> !file.folder()).isEmpty()) {
      return ProviderLibrary.MISSING;
    }
    return PeHeader.processorOf(machine.files(), path)
        .map(processor -> fits(processor) ? ProviderLibrary.FITS : ProviderLibrary.OTHER_BITNESS)
        .orElse(ProviderLibrary.NO_LIBRARY);
  }

  private boolean fits(int processor) {
    return processor
        == switch (machine.system().architecture()) {
          case X86 -> PeHeader.X86;
          case AMD64 -> PeHeader.AMD64;
          case ARM -> PeHeader.ARM;
          case ARM64 -> PeHeader.ARM64;
        };
  }
}
