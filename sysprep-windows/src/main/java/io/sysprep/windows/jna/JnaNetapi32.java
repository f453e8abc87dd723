package io.sysprep.windows.jna;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import org.jspecify.annotations.Nullable;

/** The functions of netapi32.dll that the binding calls. */
public interface JnaNetapi32 extends StdCallLibrary {

  JnaNetapi32 INSTANCE = JnaSystem32.load("netapi32", JnaNetapi32.class);

  int NetUserGetInfo(@Nullable String server, String name, int level, PointerByReference buffer);

  int NetLocalGroupGetMembers(
      @Nullable String server,
      String group,
      int level,
      PointerByReference buffer,
      int preferredLength,
      IntByReference read,
      IntByReference total,
      @Nullable Pointer resume);

  int NetApiBufferFree(Pointer buffer);

  int DsRoleGetPrimaryDomainInformation(
      @Nullable String server, int level, PointerByReference buffer);

  void DsRoleFreeMemory(Pointer buffer);
}
