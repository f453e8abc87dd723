package io.sysprep.machine;

import java.util.List;

/** A command of Windows that only reads. */
public enum ReadOnlyCommand {
  /**
   * {@code slmgr.vbs /dlv}: the licence of Windows in detail, by cscript, never by the dialog of
   * wscript.
   */
  SLMGR_DLV("cscript.exe", "//nologo slmgr.vbs /dlv"),
  /** {@code slmgr.vbs /dlv all}: every licence in detail. */
  SLMGR_DLV_ALL("cscript.exe", "//nologo slmgr.vbs /dlv all"),
  /** {@code slmgr.vbs /dli}: the licence of Windows in short. */
  SLMGR_DLI("cscript.exe", "//nologo slmgr.vbs /dli"),
  /** {@code slmgr.vbs /xpr}: when activation ends. */
  SLMGR_XPR("cscript.exe", "//nologo slmgr.vbs /xpr"),
  /** {@code whoami /user /fo csv}: the current user and the SID. */
  WHOAMI_USER("whoami.exe", "/user /fo csv");

  private final String program;
  private final String arguments;

  ReadOnlyCommand(String program, String arguments) {
    this.program = program;
    this.arguments = arguments;
  }

  /** {@return the program's file name in System32} */
  public String program() {
    return program;
  }

  /** {@return the arguments; a script among them is named without its folder, System32} */
  public List<String> arguments() {
    return List.of(arguments.split(" ", -1));
  }
}
