package io.sysprep.windows.jna;

/**
 * Where Windows' structures have their members, for one width of pointers: what has one in front of
 * it lies elsewhere in a 32-bit JVM.
 *
 * @param pointerSize how many bytes a pointer has, 4 or 8
 */
public record StructureLayout(int pointerSize) {

  private static final int NUMBER = Integer.BYTES;
  private static final int LONGEST_FILE_NAME = 260;

  /** tlhelp32.h, PROCESSENTRY32W: size, usage, the id; a number as wide as a pointer; five more. */
  public int processId() {
    return 2 * NUMBER;
  }

  /** The third of the five. */
  public int parentId() {
    return aligned(3 * NUMBER) + pointerSize + 2 * NUMBER;
  }

  public int programName() {
    return parentId() + 3 * NUMBER;
  }

  public int processEntry() {
    return aligned(programName() + LONGEST_FILE_NAME * Character.BYTES);
  }

  /**
   * winsvc.h, QUERY_SERVICE_CONFIGW: type, start mode, error control; command and group; the tag.
   */
  public int startMode() {
    return NUMBER;
  }

  public int command() {
    return aligned(3 * NUMBER);
  }

  /** After the dependencies, which come after the tag. */
  public int account() {
    return command() + 4 * pointerSize;
  }

  public int displayName() {
    return account() + pointerSize;
  }

  /** lmaccess.h, USER_INFO_1: name, password; its age, the privilege; home, comment; the flags. */
  public int userFlags() {
    return 4 * pointerSize + 2 * NUMBER;
  }

  /** ntsecapi.h, POLICY_ACCOUNT_DOMAIN_INFO: a counted string (two halves, a pointer), the SID. */
  public int accountDomainSid() {
    return 2 * pointerSize;
  }

  private int aligned(int offset) {
    return (offset + pointerSize - 1) / pointerSize * pointerSize;
  }
}
