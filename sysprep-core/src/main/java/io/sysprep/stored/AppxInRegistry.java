package io.sysprep.stored;

import io.sysprep.machine.AppxName;
import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.AppxPackage.Role;
import io.sysprep.machine.AppxView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.Sid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads Store packages from the registry, where the deployment service keeps them for all users.
 *
 * <p>{@code AppxAllUserStore} has one key for each user's SID with the packages of that user below
 * it, and {@code Applications} and {@code InboxApplications} with what every new user gets. No
 * process is started and nothing localized is read. (General knowledge of Windows 8.1 and later;
 * proven with {@code --with-changes} nowhere yet, see the readme.)
 */
public final class AppxInRegistry implements AppxView {

  private static final RegistryKey STORE =
      RegistryKey.localMachine(
          "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Appx\\AppxAllUserStore");
  private static final List<String> PROVISIONED = List.of("Applications", "InboxApplications");
  // Local accounts and domains, Microsoft Entra ID. Packages below the service accounts' SIDs are
  // only staged, for nobody.
  private static final List<String> PEOPLE = List.of("S-1-5-21-", "S-1-12-1-");

  private final RegistryView registry;
  private final AppxManifests manifests;

  /** Takes the registry that lists packages, and the manifests that tell what each is. */
  public AppxInRegistry(RegistryView registry, AppxManifests manifests) {
    this.registry = registry;
    this.manifests = manifests;
  }

  @Override
  public List<AppxPackage> installed() {
    return usersByPackage().entrySet().stream()
        .map(entry -> describe(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(AppxPackage::fullName))
        .toList();
  }

  @Override
  public List<String> provisioned() {
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (String list : PROVISIONED) {
      names.addAll(subKeys(STORE.child(list)));
    }
    return names.stream().sorted().toList();
  }

  private Map<String, List<Sid>> usersByPackage() {
    Map<String, List<Sid>> users = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String user : subKeys(STORE)) {
      if (PEOPLE.stream().anyMatch(user::startsWith)) {
        subKeys(STORE.child(user)).stream()
            .filter(AppxName::isFullName)
            .forEach(
                name -> users.computeIfAbsent(name, none -> new ArrayList<>()).add(new Sid(user)));
      }
    }
    return users;
  }

  private AppxPackage describe(String fullName, List<Sid> users) {
    Role role = manifests.roleOf(fullName);
    return new AppxPackage(
        fullName, AppxName.of(fullName).family(), role, role != Role.SYSTEM, users);
  }

  private List<String> subKeys(RegistryKey key) {
    return registry.subKeys(key).orElse(List.of());
  }
}
