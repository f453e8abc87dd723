package io.sysprep.testkit.state;

import io.sysprep.machine.AppxName;
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

  /** {@return the full names of the packages that are provisioned, sorted} */
  public List<String> provisioned() {
    return provisioned.stream().sorted().toList();
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
   * Provisions a package for new users.
   *
   * @param fullName its full name
   */
  public void provision(String fullName) {
    provisioned.add(fullName);
  }

  /**
   * Provisions a family for new users, in the versions that are installed.
   *
   * @param family the family
   */
  public void provisionFamily(String family) {
    List<String> versions =
        installed.values().stream()
            .filter(each -> each.familyName().equalsIgnoreCase(family))
            .map(AppxPackage::fullName)
            .toList();
    provisioned.addAll(versions.isEmpty() ? List.of(anyVersionOf(family)) : versions);
  }

  private static String anyVersionOf(String family) {
    int end = family.lastIndexOf('_');
    return family.substring(0, end) + "_1.0.0.0_neutral_~" + family.substring(end);
  }

  /**
   * {@return the packages that stop Sysprep: applications that somebody has and that are not
   * provisioned}
   */
  public List<AppxPackage> notProvisioned() {
    return installed.values().stream()
        .filter(each -> each.role() == AppxPackage.Role.APPLICATION && !each.users().isEmpty())
        .filter(each -> provisionedOf(each).isEmpty())
        .sorted(Comparator.comparing(AppxPackage::fullName))
        .toList();
  }

  /**
   * {@return the applications that somebody has in another version than is provisioned, of which
   * some Sysprep refuses and some does not}
   */
  public List<AppxPackage> provisionedInAnotherVersion() {
    return installed.values().stream()
        .filter(each -> each.role() == AppxPackage.Role.APPLICATION && !each.users().isEmpty())
        .filter(
            each ->
                !provisionedOf(each).isEmpty() && !provisionedOf(each).contains(each.fullName()))
        .toList();
  }

  private List<String> provisionedOf(AppxPackage installedPackage) {
    return provisioned.stream()
        .filter(name -> AppxName.of(name).family().equalsIgnoreCase(installedPackage.familyName()))
        .toList();
  }
}
