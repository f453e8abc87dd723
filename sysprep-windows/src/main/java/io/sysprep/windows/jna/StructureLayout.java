package io.sysprep.windows.jna;

/**
 * Where Windows' structures have their members, for one width of pointers: what has one in front of
 * it lies elsewhere in a 32-bit JVM, and a pointer begins where its width divides the offset.
 *
 * <p>A compiler with Windows' headers checks these numbers for both widths: {@code
 * src/test/c/layout.c}, which the test of this class reads too.
 *
 * @param pointerSize how many bytes a pointer has, 4 or 8
 */
public record StructureLayout(int pointerSize) {

  private static final int NUMBER = Integer.BYTES;
  private static final int MAX_PATH = 260;

  /**
   * tlhelp32.h; all offsets of a process are in this structure.
   *
   * <pre>{@code
   * typedef struct tagPROCESSENTRY32W {
   *   DWORD     dwSize;
   *   DWORD     cntUsage;
   *   DWORD     th32ProcessID;
   *   ULONG_PTR th32DefaultHeapID;
   *   DWORD     th32ModuleID;
   *   DWORD     cntThreads;
   *   DWORD     th32ParentProcessID;
   *   LONG      pcPriClassBase;
   *   DWORD     dwFlags;
   *   WCHAR     szExeFile[MAX_PATH];
   * } PROCESSENTRY32W;
   * }</pre>
   */
  public int processId() {
    return 2 * NUMBER;
  }

  public int parentId() {
    int heap = aligned(3 * NUMBER);
    return heap + pointerSize + 2 * NUMBER;
  }

  public int programName() {
    return parentId() + 3 * NUMBER;
  }

  /** {@return the size of the whole structure} */
  public int processEntry() {
    return aligned(programName() + MAX_PATH * Character.BYTES);
  }

  /**
   * winsvc.h; all offsets of a service's configuration are in this structure.
   *
   * <pre>{@code
   * typedef struct _QUERY_SERVICE_CONFIGW {
   *   DWORD  dwServiceType;
   *   DWORD  dwStartType;
   *   DWORD  dwErrorControl;
   *   LPWSTR lpBinaryPathName;
   *   LPWSTR lpLoadOrderGroup;
   *   DWORD  dwTagId;
   *   LPWSTR lpDependencies;
   *   LPWSTR lpServiceStartName;
   *   LPWSTR lpDisplayName;
   * } QUERY_SERVICE_CONFIGW;
   * }</pre>
   */
  public int startMode() {
    return NUMBER;
  }

  public int command() {
    return aligned(3 * NUMBER);
  }

  public int account() {
    int tag = command() + 2 * pointerSize;
    int dependencies = aligned(tag + NUMBER);
    return dependencies + pointerSize;
  }

  public int displayName() {
    return account() + pointerSize;
  }

  /**
   * lmaccess.h.
   *
   * <pre>{@code
   * typedef struct _USER_INFO_1 {
   *   LPWSTR usri1_name;
   *   LPWSTR usri1_password;
   *   DWORD  usri1_password_age;
   *   DWORD  usri1_priv;
   *   LPWSTR usri1_home_dir;
   *   LPWSTR usri1_comment;
   *   DWORD  usri1_flags;
   *   LPWSTR usri1_script_path;
   * } USER_INFO_1;
   * }</pre>
   */
  public int userFlags() {
    int home = 2 * pointerSize + 2 * NUMBER;
    return home + 2 * pointerSize;
  }

  /**
   * ntsecapi.h; the text is a length and a capacity of 16 bits each, and a pointer.
   *
   * <pre>{@code
   * typedef struct _POLICY_ACCOUNT_DOMAIN_INFO {
   *   LSA_UNICODE_STRING DomainName;
   *   PSID               DomainSid;
   * } POLICY_ACCOUNT_DOMAIN_INFO;
   * }</pre>
   */
  public int accountDomainSid() {
    int buffer = aligned(2 * Short.BYTES);
    return buffer + pointerSize;
  }

  /**
   * {@return the size of LSA_OBJECT_ATTRIBUTES} ntsecapi.h: four pointers and two numbers, each of
   * which has a pointer behind it and so takes the room of one.
   *
   * <pre>{@code
   * typedef struct _LSA_OBJECT_ATTRIBUTES {
   *   ULONG               Length;
   *   HANDLE              RootDirectory;
   *   PLSA_UNICODE_STRING ObjectName;
   *   ULONG               Attributes;
   *   PVOID               SecurityDescriptor;
   *   PVOID               SecurityQualityOfService;
   * } LSA_OBJECT_ATTRIBUTES;
   * }</pre>
   */
  public int objectAttributes() {
    return 6 * pointerSize;
  }

  /**
   * {@return the size of SECURITY_ATTRIBUTES} minwinbase.h; a pointer between two numbers.
   *
   * <pre>{@code
   * typedef struct _SECURITY_ATTRIBUTES {
   *   DWORD  nLength;
   *   LPVOID lpSecurityDescriptor;
   *   BOOL   bInheritHandle;
   * } SECURITY_ATTRIBUTES;
   * }</pre>
   */
  public int securityAttributes() {
    return 3 * pointerSize;
  }

  public int securityDescriptor() {
    return aligned(NUMBER);
  }

  private int aligned(int offset) {
    return (offset + pointerSize - 1) / pointerSize * pointerSize;
  }
}
