package io.sysprep.windows.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.platform.win32.Advapi32;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.WinDef;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.ptr.IntByReference;
import io.sysprep.windows.system.ShutdownPrivilege;
import org.junit.jupiter.api.Test;

/** What a power off needs of the token, without the power off. */
class PrivilegeOnWindows {

  /** Taking it away again tells that it was there. */
  @Test
  void thePrivilegeToShutDownIsEnabled() {
    assertThat(ShutdownPrivilege.enable()).isZero();
    WinNT.TOKEN_PRIVILEGES before = disabled(WinNT.SE_SHUTDOWN_NAME);
    assertThat(before.PrivilegeCount.intValue()).isEqualTo(1);
    assertThat(before.Privileges[0].Attributes.intValue() & WinNT.SE_PRIVILEGE_ENABLED).isNotZero();
  }

  /** {@return what the token had before} */
  private static WinNT.TOKEN_PRIVILEGES disabled(String privilege) {
    WinNT.HANDLEByReference token = new WinNT.HANDLEByReference();
    int access = WinNT.TOKEN_ADJUST_PRIVILEGES | WinNT.TOKEN_QUERY;
    Advapi32 advapi = Advapi32.INSTANCE;
    assertThat(advapi.OpenProcessToken(Kernel32.INSTANCE.GetCurrentProcess(), access, token))
        .isTrue();
    WinNT.LUID luid = new WinNT.LUID();
    assertThat(advapi.LookupPrivilegeValue(null, privilege, luid)).isTrue();
    WinNT.TOKEN_PRIVILEGES wanted = new WinNT.TOKEN_PRIVILEGES(1);
    wanted.Privileges[0] = new WinNT.LUID_AND_ATTRIBUTES(luid, new WinDef.DWORD(0));
    WinNT.TOKEN_PRIVILEGES before = new WinNT.TOKEN_PRIVILEGES(1);
    boolean done =
        advapi.AdjustTokenPrivileges(
            token.getValue(), false, wanted, before.size(), before, new IntByReference());
    Kernel32.INSTANCE.CloseHandle(token.getValue());
    assertThat(done).isTrue();
    return before;
  }
}
