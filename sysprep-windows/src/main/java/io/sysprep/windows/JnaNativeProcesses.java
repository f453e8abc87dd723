package io.sysprep.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.Tlhelp32;
import com.sun.jna.platform.win32.Tlhelp32.PROCESSENTRY32;
import com.sun.jna.platform.win32.WinBase;
import com.sun.jna.platform.win32.WinDef.DWORD;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import io.sysprep.machine.ProcessInfo;
import java.util.ArrayList;
import java.util.List;

/** Calls the tool help library. */
final class JnaNativeProcesses implements NativeProcesses {

  private final Kernel32 kernel = Kernel32.INSTANCE;

  @Override
  public Snapshot snapshot() {
    HANDLE snapshot = kernel.CreateToolhelp32Snapshot(Tlhelp32.TH32CS_SNAPPROCESS, new DWORD(0));
    if (WinBase.INVALID_HANDLE_VALUE.equals(snapshot)) {
      return new Snapshot(Native.getLastError(), List.of());
    }
    try {
      return new Snapshot(0, all(snapshot));
    } finally {
      kernel.CloseHandle(snapshot);
    }
  }

  private List<ProcessInfo> all(HANDLE snapshot) {
    List<ProcessInfo> processes = new ArrayList<>();
    PROCESSENTRY32 entry = new PROCESSENTRY32();
    for (boolean more = kernel.Process32First(snapshot, entry);
        more;
        more = kernel.Process32Next(snapshot, entry)) {
      processes.add(process(entry));
    }
    return processes;
  }

  private static ProcessInfo process(PROCESSENTRY32 entry) {
    return new ProcessInfo(
        entry.th32ProcessID.longValue(),
        entry.th32ParentProcessID.longValue(),
        Native.toString(entry.szExeFile));
  }
}
