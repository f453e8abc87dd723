package io.sysprep.windows.system;

import io.sysprep.machine.Architecture;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.stored.RequiredValues;
import io.sysprep.stored.VersionInRegistry;
import io.sysprep.stored.VirtualMachines;
import io.sysprep.windows.failures.Numbered;
import io.sysprep.windows.failures.WindowsErrors;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads what kind of Windows this is, from the registry where it tells. */
public final class WindowsSystem implements SystemView {

  private static final RegistryKey FIRMWARE =
      RegistryKey.localMachine("HARDWARE\\DESCRIPTION\\System\\BIOS");
  private static final RegistryKey ENVIRONMENT =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment");
  private static final RegistryKey PROFILES =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList");
  private static final RegistryKey CURRENT_VERSION =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion");
  private static final RegistryKey CODE_PAGES =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage");

  private final NativeSystem natives;
  private final RequiredValues values;
  private final Function<String, Optional<String>> environment;

  /**
   * Makes the view.
   *
   * @param natives the calls
   * @param registry the registry
   * @param environment gives an environment variable of this process
   */
  public WindowsSystem(
      NativeSystem natives, RegistryView registry, Function<String, Optional<String>> environment) {
    this.natives = natives;
    this.values = new RequiredValues(registry);
    this.environment = environment;
  }

  @Override
  public WindowsVersion version() {
    return VersionInRegistry.read(values);
  }

  /**
   * From the registry, not from GetNativeSystemInfo: that one answers AMD64 to an emulated program
   * on ARM64.
   */
  @Override
  public Architecture architecture() {
    String name = values.text(ENVIRONMENT, "PROCESSOR_ARCHITECTURE");
    try {
      return Architecture.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new MachineException(
          Reason.FAILED, "understand the architecture of the machine,", name);
    }
  }

  @Override
  public WindowsPath windowsFolder() {
    return values.folder(VersionInRegistry.KEY, "SystemRoot");
  }

  /** Where FOLDERID_ProgramData is kept, and Windows takes the environment variable from. */
  @Override
  public WindowsPath programDataFolder() {
    return values.folderOnDrive(PROFILES, "ProgramData", windowsFolder());
  }

  @Override
  public WindowsPath programFilesFolder() {
    return values.folderOnDrive(CURRENT_VERSION, "ProgramFilesDir", windowsFolder());
  }

  @Override
  public String computerName() {
    NativeSystem.Named computer = natives.computerName();
    WindowsErrors.requireSuccess("read the name of", "the machine", computer.code());
    return computer.name();
  }

  @Override
  public DomainRole domainRole() {
    NativeSystem.Role role = natives.domainRole();
    WindowsErrors.requireSuccess("read the domain role of", "the machine", role.code());
    return Numbered.of("domain role", "the machine", DomainRole.values(), 0, role.role());
  }

  @Override
  public Optional<Boolean> virtualMachine() {
    return VirtualMachines.isOne(name -> values.optionalText(FIRMWARE, name));
  }

  @Override
  public Optional<String> variable(String name) {
    return environment.apply(name);
  }

  @Override
  public int oemCodePage() {
    return Integer.parseInt(values.text(CODE_PAGES, "OEMCP"));
  }

  @Override
  public int uiLanguage() {
    return natives.uiLanguage();
  }
}
