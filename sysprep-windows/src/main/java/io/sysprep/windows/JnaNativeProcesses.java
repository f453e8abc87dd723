package io.sysprep.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.Tlhelp32;
import com.sun.jna.platform.win32.Tlhelp32.PROCESSENTRY32;
import com.sun.jna.platform.win32.WinBase;
import com.sun.jna.platform.win32.WinBase.FILETIME;
import com.sun.jna.platform.win32.WinDef.DWORD;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Calls the tool help library, and each process for its times. */
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

  @Override
  public OptionalLong creationTime(long id) {
    HANDLE process = kernel.OpenProcess(WinNT.PROCESS_QUERY_LIMITED_INFORMATION, false, (int) id);
    if (process == null) {
      return OptionalLong.empty();
    }
    try {
      return creationTime(process);
    } finally {
      kernel.CloseHandle(process);
    }
  }

  private OptionalLong creationTime(HANDLE process) {
    FILETIME creation = new FILETIME();
    FILETIME other = new FILETIME();
    return kernel.GetProcessTimes(process, creation, other, other, other)
        ? OptionalLong.of(creation.toDWordLong().longValue())
        : OptionalLong.empty();
  }

  private List<Entry> all(HANDLE snapshot) {
    List<Entry> processes = new ArrayList<>();
    PROCESSENTRY32 entry = new PROCESSENTRY32();
    for (boolean more = kernel.Process32First(snapshot, entry);
        more;
        more = kernel.Process32Next(snapshot, entry)) {
      processes.add(entry(entry));
    }
    return processes;
  }

  private static Entry entry(PROCESSENTRY32 entry) {
    return new Entry(
        entry.th32ProcessID.longValue(),
        entry.th32ParentProcessID.longValue(),
        Native.toString(entry.szExeFile));
  }
}
