package io.sysprep.diagnose;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes logs in Setup's columns, for tests. */
final class LogText {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final StringBuilder text = new StringBuilder();
  private LocalDateTime now = LocalDateTime.of(2026, 3, 1, 10, 0, 0);
  private String newline = "\r\n";

  LogText after(int seconds) {
    now = now.plusSeconds(seconds);
    return this;
  }

  LogText withNewline(String end) {
    newline = end;
    return this;
  }

  LogText info(String message) {
    return line("Info", "", "SYSPRP", message);
  }

  LogText info(String id, String message) {
    return line("Info", id, "SYSPRP", message);
  }

  LogText warning(String message) {
    return line("Warning", "", "SYSPRP", message);
  }

  LogText error(String message) {
    return line("Error", "", "SYSPRP", message);
  }

  LogText error(String id, String message) {
    return line("Error", id, "SYSPRP", message);
  }

  LogText line(String level, String id, String module, String message) {
    String bracketed = id.isEmpty() ? "" : "[" + id + "]";
    text.append(
        String.format(
            Locale.ROOT,
            "%s, %-11s%-11s%-7s%s",
            TIME.format(now),
            level,
            bracketed,
            module,
            message));
    return raw("");
  }

  LogText raw(String line) {
    text.append(line).append(newline);
    return this;
  }

  /** The lines with which Sysprep announces a run, and its options. */
  LogText start(String... options) {
    info("========================================================");
    info("===          Beginning of a new sysprep run          ===");
    info("========================================================");
    info("0x0f004d", "The time is now " + TIME.format(now));
    info("0x0f004e", "Initialized SysPrep log at C:\\Windows\\System32\\Sysprep\\Panther");
    for (String option : options) {
      info("0x0f005f", "ParseCommands:Found supported command line option '" + option + "'");
    }
    return this;
  }

  LogText validate(String phase) {
    info(
        "0x0f00d7",
        "WinMain:Pre-validing '" + phase.toLowerCase(Locale.ROOT) + "' internal providers.");
    return info("SysprepSession::Validate: Beginning action execution from " + actionFile(phase));
  }

  LogText execute(String phase) {
    return info("SysprepSession::Execute: Beginning action execution from " + actionFile(phase));
  }

  private static String actionFile(String phase) {
    return "C:\\Windows\\System32\\Sysprep\\ActionFiles\\" + phase + ".xml";
  }

  LogText calls(String method, String dll) {
    return info("ActionPlatform::LaunchModule: Executing method '" + method + "' from " + dll);
  }

  LogText returns(String method, String dll) {
    return info("ActionPlatform::LaunchModule: Successfully executed '" + method + "' from " + dll);
  }

  LogText succeeds() {
    return info(
        "FCreateTagFile:Successfully created tag file"
            + " C:\\Windows\\System32\\Sysprep\\Sysprep_succeeded.tag");
  }

  LogText stopsValidating(String code) {
    error(
        "0x0f0070",
        "RunDlls:An error occurred while running registry sysprep DLLs, halting"
            + " sysprep execution. dwRet = "
            + code);
    return error(
        "0x0f00d8",
        "WinMain:Hit failure while pre-validate sysprep generalize internal"
            + " providers; hr = "
            + code);
  }

  LogText stopsExecuting(String code) {
    error(
        "0x0f0070",
        "RunDlls:An error occurred while running registry sysprep DLLs, halting"
            + " sysprep execution. dwRet = "
            + code);
    return error(
        "0x0f00a8",
        "WinMain:Hit failure while processing sysprep generalize internal"
            + " providers; hr = "
            + code);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  LogBundle asSetupact() {
    return LogBundle.of("setupact.log", bytes());
  }

  Diagnosis diagnosed() {
    return Diagnosis.of(asSetupact());
  }
}
