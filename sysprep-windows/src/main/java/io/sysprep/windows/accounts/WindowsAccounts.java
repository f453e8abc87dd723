package io.sysprep.windows.accounts;

import io.sysprep.machine.AccountsView;
import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.LocalUser;
import io.sysprep.machine.Sid;
import io.sysprep.machine.SystemView;
import io.sysprep.windows.failures.WindowsErrors;
import java.util.List;
import java.util.Optional;

/**
 * Reads accounts of Windows.
 *
 * <p>Groups are addressed by SID and named only where a call wants the name in Windows' language.
 */
public final class WindowsAccounts implements AccountsView {

  // lmaccess.h
  private static final int ACCOUNT_DISABLED = 0x0002;
  private static final int PASSWORD_NEVER_EXPIRES = 0x10000;

  private final NativeAccounts natives;
  private final SystemView system;

  public WindowsAccounts(NativeAccounts natives, SystemView system) {
    this.natives = natives;
    this.system = system;
  }

  @Override
  public CurrentUser currentUser() {
    return new CurrentUser(
        told("read the name of", "the current user", natives.userName()),
        sid("read the SID of", "the current user", natives.tokenUser()),
        asked("Administrators", natives.memberOf(Sid.ADMINISTRATORS.value())),
        asked("elevation", natives.elevated()));
  }

  @Override
  public Sid machineSid() {
    return sid("read the account domain of", "the machine", natives.machineSid());
  }

  @Override
  public Optional<LocalUser> account(String name) {
    NativeAccounts.Flags flags = natives.userFlags(name);
    if (flags.code() == WindowsErrors.USER_NOT_FOUND) {
      return Optional.empty();
    }
    WindowsErrors.requireSuccess("read local account", name, flags.code());
    return Optional.of(account(name, flags.flags()));
  }

  @Override
  public Optional<List<Sid>> membersOf(Sid group) {
    NativeAccounts.Told name = natives.nameOf(group.value());
    if (name.code() == WindowsErrors.NONE_MAPPED) {
      return Optional.empty();
    }
    return members(told("read the name of group", group, name));
  }

  private Optional<List<Sid>> members(String group) {
    NativeAccounts.Members members = natives.membersOf(group);
    if (members.code() == WindowsErrors.GROUP_NOT_FOUND
        || members.code() == WindowsErrors.NO_SUCH_ALIAS) {
      return Optional.empty();
    }
    WindowsErrors.requireSuccess("list the members of group", group, members.code());
    return Optional.of(members.sids().stream().map(Sid::new).toList());
  }

  /** The machine's name before it keeps a domain account of the same name out. */
  private LocalUser account(String name, int flags) {
    String qualified = system.computerName() + "\\" + name;
    Sid sid = sid("read the SID of local account", name, natives.sidOf(qualified));
    return new LocalUser(
        name, sid, (flags & ACCOUNT_DISABLED) == 0, (flags & PASSWORD_NEVER_EXPIRES) == 0);
  }

  private static Sid sid(String attempt, Object subject, NativeAccounts.Told told) {
    return new Sid(told(attempt, subject, told));
  }

  private static String told(String attempt, Object subject, NativeAccounts.Told told) {
    WindowsErrors.requireSuccess(attempt, subject, told.code());
    return told.text();
  }

  private static boolean asked(String subject, NativeAccounts.Asked asked) {
    WindowsErrors.requireSuccess("read from the current token", subject, asked.code());
    return asked.yes();
  }
}
