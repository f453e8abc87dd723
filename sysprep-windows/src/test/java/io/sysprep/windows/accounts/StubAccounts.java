package io.sysprep.windows.accounts;

import java.util.List;

/** The accounts of a German Windows, with codes a test can set. */
public final class StubAccounts implements NativeAccounts {

  public static final String MACHINE = "S-1-5-21-1-2-3";

  int userCode;
  int groupCode;
  int lsaCode;
  int nameCode;
  int tokenCode;
  int userNameCode;
  int memberCode;
  boolean elevated = true;
  boolean administrator = true;
  int flags = 0x10200;

  @Override
  public Told userName() {
    return new Told(userNameCode, "VM\\Administrator");
  }

  @Override
  public Told tokenUser() {
    return new Told(0, MACHINE + "-500");
  }

  @Override
  public Asked elevated() {
    return new Asked(tokenCode, elevated);
  }

  @Override
  public Asked memberOf(String sid) {
    return new Asked(memberCode, administrator && sid.equals("S-1-5-32-544"));
  }

  @Override
  public Told machineSid() {
    return new Told(lsaCode, lsaCode == 0 ? MACHINE : "");
  }

  @Override
  public Flags userFlags(String name) {
    return new Flags(userCode, flags);
  }

  @Override
  public Told sidOf(String name) {
    return name.startsWith("VM\\") ? new Told(0, MACHINE + "-1001") : new Told(1332, "");
  }

  @Override
  public Told nameOf(String sid) {
    if (nameCode != 0) {
      return new Told(nameCode, "");
    }
    return sid.equals("S-1-5-32-544") ? new Told(0, "Administratoren") : new Told(1332, "");
  }

  @Override
  public Members membersOf(String group) {
    return group.equals("Administratoren")
        ? new Members(groupCode, List.of(MACHINE + "-500"))
        : new Members(2220, List.of());
  }
}
