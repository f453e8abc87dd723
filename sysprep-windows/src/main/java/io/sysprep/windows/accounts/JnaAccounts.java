package io.sysprep.windows.accounts;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.sysprep.stored.SidCodec;
import io.sysprep.windows.jna.JnaAdvapi32;
import io.sysprep.windows.jna.JnaLastError;
import io.sysprep.windows.jna.JnaLayout;
import io.sysprep.windows.jna.JnaNetapi32;
import java.util.List;
import java.util.stream.IntStream;

/** Calls Windows about accounts. */
public final class JnaAccounts implements NativeAccounts {

  private static final int LONGEST_NAME = 1024;
  // secext.h, NameSamCompatible
  private static final int WITH_DOMAIN = 2;
  private static final int LEVEL_WITH_FLAGS = 1;
  private static final int LEVEL_WITH_SIDS = 0;
  private static final int ALL = -1;

  private final JnaAdvapi32 advapi = JnaAdvapi32.INSTANCE;
  private final JnaNetapi32 netapi = JnaNetapi32.INSTANCE;
  private final JnaSecur32 secur = JnaSecur32.INSTANCE;
  private final JnaCurrentToken token = new JnaCurrentToken();
  private final JnaAccountDomain domain = new JnaAccountDomain();

  @Override
  public Told userName() {
    char[] name = new char[LONGEST_NAME];
    boolean told = secur.GetUserNameEx(WITH_DOMAIN, name, new IntByReference(LONGEST_NAME)) != 0;
    return told(told, Native.toString(name));
  }

  @Override
  public Told tokenUser() {
    return token.user();
  }

  @Override
  public Asked elevated() {
    return token.elevated();
  }

  @Override
  public Asked memberOf(String sid) {
    return token.memberOf(sid);
  }

  @Override
  public Told machineSid() {
    return domain.sid();
  }

  @Override
  public Flags userFlags(String name) {
    PointerByReference buffer = new PointerByReference();
    int code = netapi.NetUserGetInfo(null, name, LEVEL_WITH_FLAGS, buffer);
    return code == 0 ? flags(buffer.getValue()) : new Flags(code, 0);
  }

  @Override
  public Told sidOf(String name) {
    byte[] sid = new byte[SidCodec.MAX_SIZE];
    boolean told =
        advapi.LookupAccountName(
            null,
            name,
            sid,
            new IntByReference(sid.length),
            new char[LONGEST_NAME],
            new IntByReference(LONGEST_NAME),
            new IntByReference());
    return told(told, SidCodec.decode(sid));
  }

  @Override
  public Told nameOf(String sid) {
    char[] name = new char[LONGEST_NAME];
    boolean told =
        advapi.LookupAccountSid(
            null,
            SidCodec.encode(sid),
            name,
            new IntByReference(LONGEST_NAME),
            new char[LONGEST_NAME],
            new IntByReference(LONGEST_NAME),
            new IntByReference());
    return told(told, Native.toString(name));
  }

  @Override
  public Members membersOf(String group) {
    PointerByReference buffer = new PointerByReference();
    IntByReference read = new IntByReference();
    int code =
        netapi.NetLocalGroupGetMembers(
            null, group, LEVEL_WITH_SIDS, buffer, ALL, read, new IntByReference(), null);
    return code == 0 ? members(buffer.getValue(), read.getValue()) : new Members(code, List.of());
  }

  /** lmaccess.h, LOCALGROUP_MEMBERS_INFO_0: nothing but the pointer to a SID. */
  private Members members(Pointer buffer, int count) {
    try {
      return new Members(
          0,
          IntStream.range(0, count)
              .mapToObj(i -> buffer.getPointer((long) i * Native.POINTER_SIZE))
              .map(JnaSid::read)
              .toList());
    } finally {
      netapi.NetApiBufferFree(buffer);
    }
  }

  private Flags flags(Pointer user) {
    try {
      return new Flags(0, user.getInt(JnaLayout.HERE.userFlags()));
    } finally {
      netapi.NetApiBufferFree(user);
    }
  }

  private static Told told(boolean worked, String text) {
    return worked ? new Told(0, text) : new Told(JnaLastError.ofFailure(), "");
  }
}
