package io.sysprep.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinNT;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Calls the tool help library, and each process for its times. */
final class JnaNativeProcesses implements NativeProcesses {

  // tlhelp32.h, TH32CS_SNAPPROCESS
  private static final int ALL_PROCESSES = 2;
  private static final Pointer INVALID_HANDLE = new Pointer(-1);

  // tlhelp32.h, PROCESSENTRY32W: three numbers, the id the last of them; one as wide as a pointer;
  // five, the parent's id the third; the name in 260 characters.
  private static final int ID = 8;
  private static final int WIDE = roundedUp(ID + Integer.BYTES);
  private static final int PARENT = WIDE + Native.POINTER_SIZE + 2 * Integer.BYTES;
  private static final int NAME = PARENT + 3 * Integer.BYTES;
  private static final int SIZE = roundedUp(NAME + 260 * Character.BYTES);

  private final JnaKernel32 kernel = JnaKernel32.INSTANCE;

  @Override
  public Snapshot snapshot() {
    Pointer snapshot = kernel.CreateToolhelp32Snapshot(ALL_PROCESSES, 0);
    if (INVALID_HANDLE.equals(snapshot)) {
      return new Snapshot(Native.getLastError(), List.of());
    }
    try {
      return new Snapshot(0, all(snapshot));
    } finally {
      boolean ignored = kernel.CloseHandle(snapshot);
    }
  }

  @Override
  public OptionalLong creationTime(long id) {
    Pointer process = kernel.OpenProcess(WinNT.PROCESS_QUERY_LIMITED_INFORMATION, false, (int) id);
    if (process == null) {
      return OptionalLong.empty();
    }
    try {
      return creationTime(process);
    } finally {
      boolean ignored = kernel.CloseHandle(process);
    }
  }

  private OptionalLong creationTime(Pointer process) {
    long[] creation = new long[1];
    long[] other = new long[1];
    return kernel.GetProcessTimes(process, creation, other, other, other)
        ? OptionalLong.of(creation[0])
        : OptionalLong.empty();
  }

  private List<Entry> all(Pointer snapshot) {
    List<Entry> processes = new ArrayList<>();
    Memory entry = new Memory(SIZE);
    entry.setInt(0, SIZE);
    for (boolean more = kernel.Process32First(snapshot, entry);
        more;
        more = kernel.Process32Next(snapshot, entry)) {
      processes.add(entry(entry));
    }
    return processes;
  }

  private static Entry entry(Memory entry) {
    return new Entry(
        Integer.toUnsignedLong(entry.getInt(ID)),
        Integer.toUnsignedLong(entry.getInt(PARENT)),
        entry.getWideString(NAME));
  }

  private static int roundedUp(int offset) {
    return (offset + Native.POINTER_SIZE - 1) / Native.POINTER_SIZE * Native.POINTER_SIZE;
  }
}
