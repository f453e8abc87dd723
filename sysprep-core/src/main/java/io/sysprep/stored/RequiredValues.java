package io.sysprep.stored;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.WindowsPath;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads registry values that every Windows has, and says so where one is missing. */
public final class RequiredValues {

  private static final Pattern DRIVE = Pattern.compile("(?i)%SystemDrive%");

  private final RegistryView registry;

  /** Reads from a registry. */
  public RequiredValues(RegistryView registry) {
    this.registry = registry;
  }

  /**
   * Reads a text.
   *
   * @throws MachineException also where it is not there, or is no text
   */
  public String text(RegistryKey key, String name) {
    return optionalText(key, name)
        .orElseThrow(
            () ->
                new MachineException(
                    Reason.MISSING, "read a text from registry value", key + "\\" + name));
  }

  /**
   * Reads a folder.
   *
   * @throws MachineException also where it is not there, or is no path
   */
  public WindowsPath folder(RegistryKey key, String name) {
    return path(key, name, text(key, name));
  }

  /**
   * Reads a folder that may stand on the drive of Windows: its one variable that a machine, and not
   * a user, has.
   *
   * @param windows the Windows folder
   */
  public WindowsPath folderOnDrive(RegistryKey key, String name, WindowsPath windows) {
    String drive = windows.drive().map(letter -> letter + ":").orElse("");
    return path(key, name, DRIVE.matcher(text(key, name)).replaceAll(drive));
  }

  private static WindowsPath path(RegistryKey key, String name, String text) {
    try {
      return WindowsPath.of(text);
    } catch (IllegalArgumentException e) {
      throw new MachineException(
          Reason.FAILED, "understand the folder in registry value", key + "\\" + name, e);
    }
  }

  /** {@return a text; empty where it is not there, or is no text} */
  public Optional<String> optionalText(RegistryKey key, String name) {
    return registry.value(key, name).flatMap(RegistryValue::asText);
  }

  /** {@return a number; empty where it is not there, or is no number} */
  public OptionalLong optionalNumber(RegistryKey key, String name) {
    return registry.value(key, name).map(RegistryValue::asNumber).orElse(OptionalLong.empty());
  }
}
