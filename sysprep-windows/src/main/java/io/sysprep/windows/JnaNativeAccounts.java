package io.sysprep.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Advapi32Util;
import com.sun.jna.platform.win32.LMAccess.USER_INFO_1;
import com.sun.jna.platform.win32.Netapi32;
import com.sun.jna.platform.win32.Secur32;
import com.sun.jna.platform.win32.Win32Exception;
import com.sun.jna.platform.win32.WinNT.PSID;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Calls Windows about accounts. */
final class JnaNativeAccounts implements NativeAccounts {

  private static final int LONGEST_NAME = 1024;
  private static final int LEVEL_WITH_FLAGS = 1;
  private static final int LEVEL_WITH_SIDS = 0;

  private final JnaCurrentToken token = new JnaCurrentToken();
  private final JnaAccountDomain domain = new JnaAccountDomain();
  private final JnaNetapi32 more = JnaNetapi32.load();

  @Override
  public Told userName() {
    char[] name = new char[LONGEST_NAME];
    boolean told =
        Secur32.INSTANCE.GetUserNameEx(
            Secur32.EXTENDED_NAME_FORMAT.NameSamCompatible, name, new IntByReference(LONGEST_NAME));
    return told ? new Told(0, Native.toString(name)) : new Told(Native.getLastError(), "");
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
    int code = Netapi32.INSTANCE.NetUserGetInfo(null, name, LEVEL_WITH_FLAGS, buffer);
    return code == 0 ? flags(buffer.getValue()) : new Flags(code, 0);
  }

  @Override
  public Told sidOf(String name) {
    return told(() -> Advapi32Util.getAccountByName(name).sidString);
  }

  @Override
  public Told nameOf(String sid) {
    return told(() -> Advapi32Util.getAccountBySid(sid).name);
  }

  @Override
  public Members membersOf(String group) {
    PointerByReference buffer = new PointerByReference();
    IntByReference read = new IntByReference();
    int code =
        more.NetLocalGroupGetMembers(
            null,
            group,
            LEVEL_WITH_SIDS,
            buffer,
            Netapi32.MAX_PREFERRED_LENGTH,
            read,
            new IntByReference(),
            null);
    return code == 0 ? members(buffer.getValue(), read.getValue()) : new Members(code, List.of());
  }

  /** lmaccess.h, LOCALGROUP_MEMBERS_INFO_0: nothing but the pointer to a SID. */
  private static Members members(Pointer buffer, int count) {
    List<String> sids =
        IntStream.range(0, count)
            .mapToObj(i -> buffer.getPointer((long) i * Native.POINTER_SIZE))
            .map(sid -> Advapi32Util.convertSidToStringSid(new PSID(sid)))
            .toList();
    Netapi32.INSTANCE.NetApiBufferFree(buffer);
    return new Members(0, sids);
  }

  private static Flags flags(Pointer buffer) {
    USER_INFO_1 user = new USER_INFO_1(buffer);
    user.read();
    Flags flags = new Flags(0, user.usri1_flags);
    Netapi32.INSTANCE.NetApiBufferFree(buffer);
    return flags;
  }

  private static Told told(Supplier<String> call) {
    try {
      return new Told(0, call.get());
    } catch (Win32Exception e) {
      return new Told(e.getErrorCode(), "");
    }
  }
}
