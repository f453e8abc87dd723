package io.sysprep.windows.programs;

import java.util.OptionalLong;

/** The calls about processes that the binding makes. */
public interface NativeProcesses {

  /**
   * A snapshot that was taken.
   *
   * @param code 0, or the last error
   * @param snapshot the handle to close
   */
  record Taken(int code, long snapshot) {}

  /**
   * A process of a snapshot.
   *
   * @param id the process id
   * @param parentId the id of the process that started it
   * @param program the file name of its program
   */
  record Entry(long id, long parentId, String program) {

    /** Stands where there is no process. */
    static final Entry NONE = new Entry(0, 0, "");
  }

  /**
   * What a snapshot had.
   *
   * @param code 0, or the last error: ERROR_NO_MORE_FILES after the last process
   * @param entry the process where the code is 0
   */
  record Found(int code, Entry entry) {}

  /** CreateToolhelp32Snapshot. */
  Taken take();

  /** Process32First. */
  Found first(long snapshot);

  /** Process32Next. */
  Found next(long snapshot);

  /** CloseHandle. */
  void close(long snapshot);

  /**
   * OpenProcess and GetProcessTimes: the creation time of a process, in the units of a FILETIME;
   * empty when Windows refuses.
   */
  OptionalLong creationTime(long id);
}
