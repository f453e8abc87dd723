package io.sysprep.machine;

import java.util.Optional;

/** Reads services from the service control manager. */
public interface ServicesView {

  /**
   * Describes a service.
   *
   * @param name the service's name (not its display name), without regard to case
   * @return the service; empty when there is none of that name
   * @throws MachineException when access is denied or reading fails
   */
  Optional<ServiceInfo> service(String name);
}
