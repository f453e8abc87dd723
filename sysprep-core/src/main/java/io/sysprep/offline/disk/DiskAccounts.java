package io.sysprep.offline.disk;

import io.sysprep.machine.AccountsView;
import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.LocalUser;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.Sid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The local accounts and groups, from the hive SAM.
 *
 * <p>Microsoft documents none of it. An account's number is the type of the value below its name;
 * its flags are the ACB bits of MS-SAMR 2.2.1.12 at byte 56 of the value F (Samba, libwbclient and
 * chntpw's sam.h).
 */
final class DiskAccounts implements AccountsView {

  private static final RegistryKey DOMAINS = RegistryKey.localMachine("SAM\\SAM\\Domains");
  private static final RegistryKey ACCOUNT = DOMAINS.child("Account");
  private static final RegistryKey NAMES = ACCOUNT.child("Users\\Names");
  private static final String BUILT_IN_DOMAIN = "S-1-5-32";
  private static final int FLAGS = 56;
  private static final int DISABLED = 0x0001;
  private static final int PASSWORD_NEVER_EXPIRES = 0x0200;

  private final RegistryView registry;

  DiskAccounts(RegistryView registry) {
    this.registry = registry;
  }

  @Override
  public CurrentUser currentUser() {
    throw new MachineException(Reason.NOT_RUNNING, "find out", "who runs this program");
  }

  @Override
  public Sid machineSid() {
    return SamBytes.machineSid(required(ACCOUNT, "V"));
  }

  @Override
  public Optional<LocalUser> account(String name) {
    return registry.subKeys(NAMES).orElse(List.of()).stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .flatMap(stored -> registry.value(NAMES.child(stored), "").map(id -> account(stored, id)));
  }

  @Override
  public Optional<List<Sid>> membersOf(Sid group) {
    int last = group.value().lastIndexOf('-');
    String domain = group.value().substring(0, last);
    boolean isBuiltIn = domain.equals(BUILT_IN_DOMAIN);
    if (!isBuiltIn && !domain.equals(machineSid().value())) {
      return Optional.empty();
    }
    RegistryKey aliases = DOMAINS.child(isBuiltIn ? "Builtin\\Aliases" : "Account\\Aliases");
    RegistryKey key = aliases.child(keyOf(Long.parseLong(group.value().substring(last + 1))));
    return registry.exists(key)
        ? Optional.of(SamBytes.members(key.toString(), required(key, "C")))
        : Optional.empty();
  }

  /** The default value of a name has no data, and the account's number for its type. */
  private LocalUser account(String name, RegistryValue number) {
    long id = number instanceof RegistryValue.Other other ? other.type() : 0;
    int flags = SamBytes.number(required(ACCOUNT.child("Users").child(keyOf(id)), "F"), FLAGS);
    return new LocalUser(
        name,
        machineSid().account(id),
        (flags & DISABLED) == 0,
        (flags & PASSWORD_NEVER_EXPIRES) == 0);
  }

  private static String keyOf(long id) {
    return String.format(Locale.ROOT, "%08X", id);
  }

  private byte[] required(RegistryKey key, String name) {
    return registry
        .value(key, name)
        .filter(RegistryValue.Binary.class::isInstance)
        .map(value -> ((RegistryValue.Binary) value).bytes().toByteArray())
        .orElseThrow(
            () -> new MachineException(Reason.MISSING, "read accounts from", key + "\\" + name));
  }
}
