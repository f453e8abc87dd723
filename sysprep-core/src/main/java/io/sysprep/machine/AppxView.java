package io.sysprep.machine;

import java.util.List;
import java.util.TreeSet;

/**
 * Reads Store (AppX) packages.
 *
 * <p>Each method throws {@link MachineException} when access is denied or reading fails; on a
 * Windows without the Store all lists are empty.
 */
public interface AppxView {

  /** {@return the packages that are installed for at least one user, by full name} */
  List<AppxPackage> installed();

  /**
   * {@return the packages that are provisioned for every new user, by full name, sorted; which
   * version it is matters to Sysprep}
   */
  List<String> provisioned();

  /** {@return the families of the packages that are provisioned, each once, sorted} */
  default List<String> provisionedFamilies() {
    TreeSet<String> families = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (String fullName : provisioned()) {
      families.add(AppxName.of(fullName).family());
    }
    return families.stream().sorted().toList();
  }
}
