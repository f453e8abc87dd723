package io.sysprep.windows.jna;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/** The functions of kernel32.dll that the binding calls. */
public interface JnaKernel32 extends StdCallLibrary {

  JnaKernel32 INSTANCE = Native.load("Kernel32", JnaKernel32.class, W32APIOptions.UNICODE_OPTIONS);

  boolean CloseHandle(Pointer handle);

  int GetSystemDirectory(char[] folder, int length);

  Pointer GetCurrentProcess();

  @Nullable Pointer LocalFree(Pointer memory);

  boolean CreateDirectory(String path, Pointer security);

  Pointer CreateFile(
      String path,
      int access,
      int share,
      @Nullable Pointer security,
      int disposition,
      int flags,
      @Nullable Pointer template);

  boolean GetFileInformationByHandle(Pointer file, Pointer information);

  @Nullable Pointer OpenProcess(int access, boolean inherited, int id);

  boolean GetProcessTimes(
      Pointer process, long[] creation, long[] exit, long[] kernel, long[] user);

  Pointer CreateToolhelp32Snapshot(int what, int id);

  boolean Process32First(Pointer snapshot, Pointer entry);

  boolean Process32Next(Pointer snapshot, Pointer entry);

  int GetLogicalDriveStrings(int length, char[] roots);

  int GetDriveType(String root);

  boolean GetDiskFreeSpaceEx(
      String root, long[] freeForUser, @Nullable Pointer total, @Nullable Pointer free);

  boolean GetComputerName(char[] name, IntByReference length);

  short GetUserDefaultUILanguage();
}
