package io.sysprep.windows.programs;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinNT;
import io.sysprep.windows.jna.JnaKernel32;
import io.sysprep.windows.jna.JnaLastError;
import io.sysprep.windows.jna.JnaLayout;
import java.util.OptionalLong;

/** Calls the tool help library, and each process for its times. */
public final class JnaProcesses implements NativeProcesses {

  // tlhelp32.h, TH32CS_SNAPPROCESS
  private static final int ALL_PROCESSES = 2;
  private static final int INVALID_HANDLE = -1;

  private final JnaKernel32 kernel = JnaKernel32.INSTANCE;

  /** All bits of an invalid handle are set, however many it has. */
  @Override
  public Taken take() {
    long handle = Pointer.nativeValue(kernel.CreateToolhelp32Snapshot(ALL_PROCESSES, 0));
    return new Taken(JnaLastError.unless((int) handle != INVALID_HANDLE), handle);
  }

  @Override
  public Found first(long snapshot) {
    Memory entry = roomForAnEntry();
    return found(kernel.Process32First(new Pointer(snapshot), entry), entry);
  }

  @Override
  public Found next(long snapshot) {
    Memory entry = roomForAnEntry();
    return found(kernel.Process32Next(new Pointer(snapshot), entry), entry);
  }

  @Override
  public void close(long snapshot) {
    boolean ignored = kernel.CloseHandle(new Pointer(snapshot));
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

  /** Windows wants to be told its size. */
  private static Memory roomForAnEntry() {
    Memory entry = new Memory(JnaLayout.HERE.processEntry());
    entry.setInt(0, (int) entry.size());
    return entry;
  }

  private static Found found(boolean found, Memory entry) {
    return found ? new Found(0, entry(entry)) : new Found(JnaLastError.ofFailure(), Entry.NONE);
  }

  private static Entry entry(Memory entry) {
    return new Entry(
        Integer.toUnsignedLong(entry.getInt(JnaLayout.HERE.processId())),
        Integer.toUnsignedLong(entry.getInt(JnaLayout.HERE.parentId())),
        entry.getWideString(JnaLayout.HERE.programName()));
  }
}
