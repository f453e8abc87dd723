package io.sysprep.testkit.setup;

import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.FileTree;
import io.sysprep.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Writes {@code setupact.log} and {@code setuperr.log} in their real form: UTF-8 with a byte order
 * mark, CR and LF, fixed columns, the machine's local time; errors go to both files.
 */
public final class SetupLog {

  private static final int LEVEL = 11;
  private static final int ID = 11;
  private static final int MODULE = 7;
  private static final int USUAL_LINE = 160;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Computer computer;
  private final WindowsPath all;
  private final WindowsPath errors;
  private final String module;
  private boolean frozen;

  /**
   * Opens the logs of a folder; they need not exist.
   *
   * @param computer the computer
   * @param folder the folder
   * @param module the module that writes; empty for programs, which name themselves
   */
  public SetupLog(Computer computer, WindowsPath folder, String module) {
    this.computer = computer;
    this.all = folder.resolve("setupact.log");
    this.errors = folder.resolve("setuperr.log");
    this.module = module;
  }

  /**
   * Writes the same logs for another module.
   *
   * @param other the module
   * @return the logs
   */
  public SetupLog as(String other) {
    return new SetupLog(computer, all.parent().orElseThrow(), other);
  }

  /** Empties both logs, or makes them. */
  public void clear() {
    files().write(all, new byte[0], computer.timeline().now());
    files().write(errors, new byte[0], computer.timeline().now());
  }

  /** Makes the logs where they are missing. */
  public void open() {
    files().append(all, new byte[0], computer.timeline().now());
    files().append(errors, new byte[0], computer.timeline().now());
  }

  /** Writes nothing from now on. */
  public void freeze() {
    frozen = true;
  }

  /**
   * Writes a line of level Info.
   *
   * @param message the message
   */
  public void info(String message) {
    write("Info", "", message, false);
  }

  /**
   * Writes a line of level Info with the identifier of its message.
   *
   * @param id the identifier, such as {@code 0x0f004d}; empty for none
   * @param message the message
   */
  public void info(String id, String message) {
    write("Info", id, message, false);
  }

  /**
   * Writes a line of level Warning.
   *
   * @param message the message
   */
  public void warning(String message) {
    write("Warning", "", message, false);
  }

  /**
   * Writes a line of level Error.
   *
   * @param id the identifier; empty for none
   * @param message the message
   */
  public void error(String id, String message) {
    write("Error", id, message, true);
  }

  /** {@return the local time as the logs write it} */
  public String now() {
    Instant now = computer.timeline().now();
    return Words.dateAndTime(LocalDateTime.ofInstant(now, computer.timeline().zone()), ' ');
  }

  private void write(String level, String id, String message, boolean alsoToErrors) {
    if (frozen) {
      return;
    }
    String shownId = id.isEmpty() ? "" : "[" + id + "]";
    StringBuilder columns = new StringBuilder(USUAL_LINE).append(now()).append(", ");
    put(level, LEVEL, columns);
    put(shownId, ID, columns);
    put(module, MODULE, columns);
    String line = columns.append(message).append("\r\n").toString();
    append(all, line);
    if (alsoToErrors) {
      append(errors, line);
    }
  }

  private static void put(String cell, int width, StringBuilder columns) {
    columns.append(cell);
    for (int at = cell.length(); at < width; at++) {
      columns.append(' ');
    }
  }

  private void append(WindowsPath log, String line) {
    boolean first = files().info(log).map(found -> found.size() == 0).orElse(true);
    String text = first ? BYTE_ORDER_MARK + line : line;
    files().append(log, text.getBytes(StandardCharsets.UTF_8), computer.timeline().now());
  }

  private FileTree files() {
    return computer.installation().files();
  }
}
