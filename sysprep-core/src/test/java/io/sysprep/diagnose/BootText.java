package io.sysprep.diagnose;

import java.nio.charset.StandardCharsets;

/** Writes logs of a first boot in Setup's columns, for tests. */
final class BootText {

  static final String SHELL_SETUP = "Microsoft-Windows-Shell-Setup";
  static final String DEPLOYMENT = "Microsoft-Windows-Deployment";

  private final LogText log = new LogText();

  BootText after(int seconds) {
    log.after(seconds);
    return this;
  }

  BootText launched() {
    return info("[windeploy.exe] WinDeploy.exe launched with command-line []...");
  }

  BootText exits(String code) {
    return info("[windeploy.exe] WinDeploy.exe exiting with code [" + code + "]");
  }

  BootText goesThrough() {
    return launched()
        .info("[oobeldr.exe] Running oobeSystem pass with discovered unattend file [C:\\u.xml]...")
        .info("[oobeldr.exe] Successfully ran oobeSystem pass.")
        .exits("0x0");
  }

  BootText refuses(String program, String component, String setting, String description) {
    error(
        "["
            + program
            + "] SMI data results dump: Source = Name: "
            + component
            + ", Language: neutral, ProcessorArchitecture: amd64, PublicKeyToken:"
            + " 31bf3856ad364e35, VersionScope: nonSxS, /settings"
            + setting);
    return error("[" + program + "] SMI data results dump: Description = " + description);
  }

  BootText isNotValid(String code) {
    log.line(
        "Error", "0x060432", "IBS", "The provided unattend file is not valid; hrResult = " + code);
    return this;
  }

  BootText info(String message) {
    log.line("Info", "", "", message);
    return this;
  }

  BootText error(String message) {
    log.line("Error", "", "", message);
    return this;
  }

  BootText error(String module, String message) {
    log.line("Error", "", module, message);
    return this;
  }

  LogBundle as(String name) {
    return LogBundle.of(name, log.bytes());
  }

  Diagnosis diagnosed() {
    return Diagnosis.of(as("setupact.log"));
  }

  static Diagnosis quoted(String text) {
    return Diagnosis.of(LogBundle.of("paste.txt", text.getBytes(StandardCharsets.UTF_8)));
  }
}
