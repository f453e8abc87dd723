package io.sysprep.windows.jna;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/** The functions of advapi32.dll that the binding calls. */
public interface JnaAdvapi32 extends StdCallLibrary {

  JnaAdvapi32 INSTANCE = Native.load("Advapi32", JnaAdvapi32.class, W32APIOptions.UNICODE_OPTIONS);

  int RegOpenKeyEx(Pointer root, String path, int options, int access, PointerByReference key);

  int RegCreateKeyEx(
      Pointer root,
      String path,
      int reserved,
      @Nullable String className,
      int options,
      int access,
      @Nullable Pointer security,
      PointerByReference key,
      @Nullable IntByReference disposition);

  int RegCloseKey(Pointer key);

  int RegQueryValueEx(
      Pointer key,
      String name,
      @Nullable Pointer reserved,
      IntByReference type,
      byte[] data,
      IntByReference size);

  int RegEnumValue(
      Pointer key,
      int index,
      char[] name,
      IntByReference nameLength,
      @Nullable Pointer reserved,
      IntByReference type,
      byte[] data,
      IntByReference size);

  int RegEnumKeyEx(
      Pointer key,
      int index,
      char[] name,
      IntByReference nameLength,
      @Nullable Pointer reserved,
      @Nullable Pointer className,
      @Nullable Pointer classLength,
      @Nullable Pointer lastWrite);

  int RegSetValueEx(Pointer key, String name, int reserved, int type, byte[] data, int size);

  int RegDeleteValue(Pointer key, String name);

  int RegDeleteKeyEx(Pointer key, String subKey, int view, int reserved);

  Pointer OpenSCManager(@Nullable String machine, @Nullable String database, int access);

  Pointer OpenService(Pointer manager, String name, int access);

  boolean CloseServiceHandle(Pointer handle);

  boolean QueryServiceConfig(Pointer service, Pointer config, int size, IntByReference needed);

  boolean QueryServiceStatusEx(
      Pointer service, int level, Pointer status, int size, IntByReference needed);

  boolean ChangeServiceConfig(
      Pointer service,
      int type,
      int start,
      int errorControl,
      @Nullable String command,
      @Nullable String group,
      @Nullable Pointer tag,
      @Nullable String dependencies,
      @Nullable String account,
      @Nullable String password,
      @Nullable String displayName);

  boolean StartService(Pointer service, int count, @Nullable Pointer arguments);

  boolean ControlService(Pointer service, int control, Pointer status);

  boolean OpenProcessToken(Pointer process, int access, PointerByReference token);

  boolean GetTokenInformation(
      Pointer token, int kind, Pointer information, int size, IntByReference needed);

  boolean CheckTokenMembership(@Nullable Pointer token, byte[] sid, IntByReference member);

  boolean ConvertStringSecurityDescriptorToSecurityDescriptor(
      String text, int revision, PointerByReference descriptor, @Nullable IntByReference size);

  boolean GetKernelObjectSecurity(
      Pointer handle, int what, byte[] descriptor, int size, IntByReference needed);

  boolean LookupPrivilegeValue(@Nullable String machine, String name, Pointer privilege);

  boolean AdjustTokenPrivileges(
      Pointer token,
      boolean disableAll,
      Pointer wanted,
      int size,
      @Nullable Pointer previous,
      @Nullable Pointer needed);

  boolean LookupAccountName(
      @Nullable String machine,
      String name,
      byte[] sid,
      IntByReference sidSize,
      char[] domain,
      IntByReference domainLength,
      IntByReference use);

  boolean LookupAccountSid(
      @Nullable String machine,
      byte[] sid,
      char[] name,
      IntByReference nameLength,
      char[] domain,
      IntByReference domainLength,
      IntByReference use);

  int LsaOpenPolicy(
      @Nullable Pointer system, Pointer attributes, int access, PointerByReference policy);

  int LsaQueryInformationPolicy(Pointer policy, int kind, PointerByReference information);

  int LsaFreeMemory(Pointer memory);

  int LsaClose(Pointer policy);

  int LsaNtStatusToWinError(int status);

  int InitiateShutdown(
      @Nullable String machine, @Nullable String message, int grace, int flags, int reason);
}
