package io.sysprep.machine;

import java.util.List;

/**
 * Reads Store (AppX) packages.
 *
 * <p>Each method throws {@link MachineException} when access is denied or reading fails; on a
 * Windows without the Store both lists are empty.
 */
public interface AppxView {

  /** {@return the packages that are installed for at least one user, by full name} */
  List<AppxPackage> installed();

  /** {@return the families of the packages that are provisioned for every new user, sorted} */
  List<String> provisionedFamilies();
}
