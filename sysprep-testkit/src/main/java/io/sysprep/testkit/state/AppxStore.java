package io.sysprep.testkit.state;

import io.sysprep.machine.AppxPackage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Store packages, installed for users and provisioned for new users. */
public final class AppxStore {

  private final Map<String, AppxPackage> installed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final TreeSet<String> provisioned = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  AppxStore() {}

  AppxStore copy() {
    AppxStore copy = new AppxStore();
    copy.installed.putAll(installed);
    copy.provisioned.addAll(provisioned);
    return copy;
  }

  /** {@return what is installed, by full name} */
  public List<AppxPackage> installed() {
    return List.copyOf(installed.values());
  }

  /** {@return the families that are provisioned, sorted} */
  public List<String> provisionedFamilies() {
    return List.copyOf(provisioned);
  }

  /**
   * Installs a package for its users.
   *
   * @param newPackage the package
   */
  public void install(AppxPackage newPackage) {
    installed.put(newPackage.fullName(), newPackage);
  }

  /**
   * Provisions a family for new users.
   *
   * @param family the family
   */
  public void provision(String family) {
    provisioned.add(family);
  }

  /**
   * {@return the packages that stop Sysprep: applications that somebody has and that are not
   * provisioned}
   */
  public List<AppxPackage> notProvisioned() {
    return installed.values().stream()
        .filter(each -> each.role() == AppxPackage.Role.APPLICATION && !each.users().isEmpty())
        .filter(each -> !provisioned.contains(each.familyName()))
        .sorted(Comparator.comparing(AppxPackage::fullName))
        .toList();
  }
}
