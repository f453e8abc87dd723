package io.sysprep.run.traces;

import io.sysprep.machine.Machine;
import io.sysprep.machine.WindowsPath;
import io.sysprep.redaction.Redaction;
import io.sysprep.run.JournalEntry;
import io.sysprep.run.RunStep;
import java.nio.charset.StandardCharsets;

/**
 * Writes each step to the disk before it is done.
 *
 * <p>One line an entry: time, step and text, separated by tabs. A line without its line end was cut
 * off by a crash.
 */
public final class Journal {

  public static final String FILE_NAME = "journal.txt";

  private final Machine machine;
  private final WindowsPath folder;
  private final Redaction redaction;

  public Journal(Machine machine, WindowsPath folder, Redaction redaction) {
    this.machine = machine;
    this.folder = folder;
    this.redaction = redaction;
  }

  public WindowsPath folder() {
    return folder;
  }

  /** Comes back when the entry is on the disk. */
  public void write(RunStep step, String text) {
    String told = redaction.text(text);
    JournalEntry entry = new JournalEntry(machine.view().clock().instant(), step, told);
    byte[] line = (entry + "\r\n").getBytes(StandardCharsets.UTF_8);
    machine.control().files().append(folder.resolve(FILE_NAME), line);
  }
}
