package io.sysprep.offline.disk;

import io.sysprep.machine.AccountsView;
import io.sysprep.machine.AppxView;
import io.sysprep.machine.CommandsView;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProcessesView;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.ServicesView;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.VolumesView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WmiView;
import io.sysprep.stored.AppxInRegistry;
import io.sysprep.stored.AppxManifests;

/** A Windows at rest, through the ports. */
public final class DiskView implements MachineView {

  private final RegistryView registry;
  private final FilesView files;
  private final VolumesView volumes;
  private final ServicesView services;
  private final AccountsView accounts;
  private final AppxView appx;
  private final SystemView system;
  private final MachineClock clock;
  private final Unanswered unanswered = new Unanswered();

  private DiskView(
      VolumeFolder volume, char letter, String windows, VolumeHives hives, RegistryView registry) {
    PathExpansion expansion = new PathExpansion(letter, windows);
    this.registry = registry;
    this.files = new DiskFiles(volume, letter);
    this.volumes = new DiskVolumes(volume, letter);
    this.services = new DiskServices(registry);
    this.accounts = new DiskAccounts(registry);
    this.system =
        new DiskSystem(
            registry,
            WindowsPath.of(letter + ":\\" + windows),
            new DiskEnvironment(registry, expansion));
    this.appx = new AppxInRegistry(registry, new AppxManifests(files, system));
    this.clock = new DiskClock(registry, () -> hives.ofMachine("SYSTEM"));
  }

  /**
   * Makes the view of a Windows.
   *
   * @param volume the volume
   * @param letter the letter that this Windows gives it
   * @param windows the name of the Windows folder
   * @param hives its hives
   * @return the view
   */
  public static DiskView of(VolumeFolder volume, char letter, String windows, VolumeHives hives) {
    UserHives users = new UserHives(hives, new PathExpansion(letter, windows));
    RegistryView registry = new DiskRegistry(new KeyFinder(hives, users));
    return new DiskView(volume, letter, windows, hives, registry);
  }

  @Override
  public RegistryView registry() {
    return registry;
  }

  @Override
  public WmiView wmi() {
    return unanswered;
  }

  @Override
  public FilesView files() {
    return files;
  }

  @Override
  public VolumesView volumes() {
    return volumes;
  }

  @Override
  public ServicesView services() {
    return services;
  }

  @Override
  public ProcessesView processes() {
    return unanswered;
  }

  @Override
  public AccountsView accounts() {
    return accounts;
  }

  @Override
  public AppxView appx() {
    return appx;
  }

  @Override
  public SystemView system() {
    return system;
  }

  @Override
  public CommandsView commands() {
    return unanswered;
  }

  @Override
  public MachineClock clock() {
    return clock;
  }
}
