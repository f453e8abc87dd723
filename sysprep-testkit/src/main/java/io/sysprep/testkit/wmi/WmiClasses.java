package io.sysprep.testkit.wmi;

import java.util.List;
import java.util.Optional;

/** All classes that the fake models. */
public final class WmiClasses {

  /** The classes, by name. */
  public static final List<WmiClass> ALL =
      List.of(
          new ComputerSystem(),
          new DiskPartition(),
          new EncryptableVolume(),
          new LocalGroup(),
          new LogicalDisk(),
          new OperatingSystem(),
          new OptionalFeature(),
          new RunningProcess(),
          new LicensingProduct(),
          new LicensingService(),
          new ServiceClass(),
          new UserAccount());

  private WmiClasses() {}

  /**
   * Finds a class.
   *
   * @param namespace its namespace
   * @param name its name
   * @return the class; empty when it is not modelled
   */
  public static Optional<WmiClass> find(String namespace, String name) {
    for (WmiClass each : ALL) {
      if (each.namespace().equalsIgnoreCase(namespace) && each.name().equalsIgnoreCase(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
