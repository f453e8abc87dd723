package io.sysprep.testkit.state;

import io.sysprep.machine.WindowsPath;

/** The folders and files that the life of an image uses. */
public final class Paths {

  /** The folder for data of all users. */
  public static final WindowsPath PROGRAM_DATA = WindowsPath.of("C:\\ProgramData");

  /** The folder of 64-bit programs. */
  public static final WindowsPath PROGRAM_FILES = WindowsPath.of("C:\\Program Files");

  /** The Windows folder. */
  public static final WindowsPath WINDOWS = WindowsPath.of("C:\\Windows");

  /** The folder of system programs. */
  public static final WindowsPath SYSTEM32 = WINDOWS.resolve("System32");

  /** The folder of Sysprep. */
  public static final WindowsPath SYSPREP = SYSTEM32.resolve("Sysprep");

  /** The program. */
  public static final WindowsPath SYSPREP_EXE = SYSPREP.resolve("sysprep.exe");

  /** The file that Sysprep makes at the very end of a run that succeeded. */
  public static final WindowsPath TAG = SYSPREP.resolve("Sysprep_succeeded.tag");

  /** The logs of Sysprep. */
  public static final WindowsPath SYSPREP_PANTHER = SYSPREP.resolve("Panther");

  /** The logs of Setup and of the specialize pass. */
  public static final WindowsPath PANTHER = WINDOWS.resolve("Panther");

  /** The logs of OOBE. */
  public static final WindowsPath UNATTEND_GC = PANTHER.resolve("UnattendGC");

  /** The answer file that the passes of the next boot use. */
  public static final WindowsPath CACHED_ANSWER_FILE = PANTHER.resolve("unattend.xml");

  /** The image state as a file. */
  public static final WindowsPath STATE_INI = WINDOWS.resolve("Setup\\State\\State.ini");

  /** The script that runs when Setup has ended. */
  public static final WindowsPath SETUP_COMPLETE =
      WINDOWS.resolve("Setup\\Scripts\\SetupComplete.cmd");

  private Paths() {}
}
