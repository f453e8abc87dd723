package io.sysprep.windows.failures;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsError;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The codes of Windows that the binding meets, with their symbols and what they mean to a caller.
 *
 * <p>Win32 codes, HRESULTs and NTSTATUS values stand in one table ({@code windows-errors.tsv}):
 * their numbers do not overlap.
 */
public final class WindowsErrors {

  public static final int SUCCESS = 0;
  public static final int FILE_NOT_FOUND = 2;
  public static final int PATH_NOT_FOUND = 3;
  public static final int ACCESS_DENIED = 5;
  public static final int NO_MORE_FILES = 18;
  public static final int NOT_READY = 21;
  public static final int SHARING_VIOLATION = 32;
  public static final int ALREADY_EXISTS = 183;
  public static final int MORE_DATA = 234;
  public static final int NO_MORE_ITEMS = 259;
  public static final int KEY_DELETED = 1018;
  public static final int SERVICE_ALREADY_RUNNING = 1056;
  public static final int SERVICE_DOES_NOT_EXIST = 1060;
  public static final int SERVICE_NOT_ACTIVE = 1062;
  public static final int SECURED_BEFORE = 0x80010119;
  public static final int TYPE_MISMATCH = 0x80020005;
  public static final int RPC_SERVER_UNAVAILABLE = 0x800706BA;

  /** What a connection says whose server was stopped or restarted. */
  public static final Set<Integer> GONE =
      Set.of(RPC_SERVER_UNAVAILABLE, 0x800706BE, 0x80010108, 0x80010007, 0x80041033);

  public static final int NONE_MAPPED = 1332;
  public static final int NO_SUCH_ALIAS = 1376;
  public static final int GROUP_NOT_FOUND = 2220;
  public static final int USER_NOT_FOUND = 2221;

  // winerror.h, HRESULT_FROM_WIN32
  private static final int HRESULT_HEAD = 0xFFFF_0000;
  private static final int HRESULT_OF_WIN32 = 0x8007_0000;
  private static final Meaning UNKNOWN = new Meaning("", Reason.FAILED);

  private static final Map<Long, Meaning> TABLE = readTable();

  /**
   * What a code means.
   *
   * @param symbol its name in Microsoft's headers
   * @param reason what it tells a caller
   */
  record Meaning(String symbol, Reason reason) {}

  private WindowsErrors() {}

  /**
   * Makes the exception for a code.
   *
   * @param attempt what was tried, as a verb phrase
   * @param subject on what
   * @param code what Windows said
   */
  public static MachineException failure(String attempt, Object subject, int code) {
    Meaning meaning = meaningOf(code);
    WindowsError error = new WindowsError(code, meaning.symbol());
    return new MachineException(meaning.reason(), attempt, subject.toString(), error);
  }

  /**
   * Throws unless Windows said that it worked.
   *
   * @param attempt what was tried, as a verb phrase
   * @param subject on what
   * @param code what Windows said
   */
  public static void requireSuccess(String attempt, Object subject, int code) {
    if (code != SUCCESS) {
      throw failure(attempt, subject, code);
    }
  }

  /** An HRESULT of the facility Win32 has the code in its low half, and its meaning. */
  static Meaning meaningOf(int code) {
    Meaning meaning = TABLE.get(Integer.toUnsignedLong(code));
    if (meaning == null && (code & HRESULT_HEAD) == HRESULT_OF_WIN32) {
      meaning = TABLE.get(Integer.toUnsignedLong(code & ~HRESULT_HEAD));
    }
    return meaning == null ? UNKNOWN : meaning;
  }

  private static Map<Long, Meaning> readTable() {
    Map<Long, Meaning> table = new HashMap<>();
    for (Row row : Table.of(WindowsErrors.class, "windows-errors.tsv")) {
      table.put(Long.decode(row.cell(0)), new Meaning(row.cell(1), row.constant(2, Reason.class)));
    }
    return Map.copyOf(table);
  }
}
