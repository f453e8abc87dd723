package io.sysprep.offline.disk;

import io.sysprep.machine.Architecture;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.stored.RequiredValues;
import io.sysprep.stored.VersionInRegistry;
import io.sysprep.stored.VirtualMachines;
import java.util.Locale;
import java.util.Optional;

/** What kind of Windows lies on a disk, and where. */
final class DiskSystem implements SystemView {

  private static final RegistryKey CONTROL =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control");
  private static final RegistryKey FIRMWARE = CONTROL.child("SystemInformation");
  private static final RegistryKey ENVIRONMENT = CONTROL.child("Session Manager\\Environment");
  private static final RegistryKey COMPUTER_NAME = CONTROL.child("ComputerName\\ComputerName");
  private static final RegistryKey NLS = CONTROL.child("Nls");

  private static final RegistryKey CURRENT_VERSION =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion");
  private static final RegistryKey PROFILES = VersionInRegistry.KEY.child("ProfileList");

  /** The SID of the domain, empty in a workgroup (MS-LSAD 3.1.1.1, primary domain). */
  private static final RegistryKey DOMAIN = RegistryKey.localMachine("SECURITY\\Policy\\PolPrDmS");

  private static final String DOMAIN_CONTROLLER = "LanmanNT";
  private static final int HEXADECIMAL = 16;

  private final RegistryView registry;
  private final RequiredValues values;
  private final WindowsPath windows;
  private final DiskEnvironment environment;

  DiskSystem(RegistryView registry, WindowsPath windows, DiskEnvironment environment) {
    this.registry = registry;
    this.values = new RequiredValues(registry);
    this.windows = windows;
    this.environment = environment;
  }

  @Override
  public WindowsVersion version() {
    return VersionInRegistry.read(values);
  }

  @Override
  public Architecture architecture() {
    String name = values.text(ENVIRONMENT, "PROCESSOR_ARCHITECTURE");
    return Architecture.valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public WindowsPath windowsFolder() {
    return windows;
  }

  @Override
  public WindowsPath programDataFolder() {
    return values.folderOnDrive(PROFILES, "ProgramData", windows);
  }

  @Override
  public WindowsPath programFilesFolder() {
    return values.folderOnDrive(CURRENT_VERSION, "ProgramFilesDir", windows);
  }

  @Override
  public String computerName() {
    return values.text(COMPUTER_NAME, "ComputerName");
  }

  /** Which role a domain controller has is the domain's to say: all are taken for a backup. */
  @Override
  public DomainRole domainRole() {
    if (values.text(CONTROL.child("ProductOptions"), "ProductType").equals(DOMAIN_CONTROLLER)) {
      return DomainRole.BACKUP_DOMAIN_CONTROLLER;
    }
    boolean server = version().kind().isServer();
    if (isMember()) {
      return server ? DomainRole.MEMBER_SERVER : DomainRole.MEMBER_WORKSTATION;
    }
    return server ? DomainRole.STANDALONE_SERVER : DomainRole.STANDALONE_WORKSTATION;
  }

  /** What the firmware calls itself is kept in memory only; a copy of it is there at times. */
  @Override
  public Optional<Boolean> virtualMachine() {
    return VirtualMachines.isOne(name -> values.optionalText(FIRMWARE, name));
  }

  @Override
  public Optional<String> variable(String name) {
    return environment.variable(name);
  }

  @Override
  public int oemCodePage() {
    return Integer.parseInt(values.text(NLS.child("CodePage"), "OEMCP"));
  }

  /** The language that Windows was installed in; users may have another. */
  @Override
  public int uiLanguage() {
    return Integer.parseInt(values.text(NLS.child("Language"), "InstallLanguage"), HEXADECIMAL);
  }

  private boolean isMember() {
    RegistryValue sid =
        registry
            .value(DOMAIN, "")
            .orElseThrow(
                () ->
                    new MachineException(
                        Reason.MISSING, "find out about the domain from", DOMAIN.toString()));
    return sid instanceof RegistryValue.Other other && other.bytes().length() > 0;
  }
}
