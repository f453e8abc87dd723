package io.sysprep.run.traces;

import io.sysprep.machine.ProcessInfo;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who has the lock of a machine, as it stands in the file: {@code 940 java.exe
 * 2026-11-22T10:15:30.1234567Z} and a line end.
 *
 * <p>The start is asked of every lock: a file without it is none that a run has made, and would
 * keep everybody out for as long as any process has that id and name.
 *
 * @param id the process id
 * @param program the file name of the program
 * @param startedAt when the process was started
 */
record LockOwner(long id, String program, Instant startedAt) {

  private static final Pattern LINE = Pattern.compile("([0-9]{1,10}) ([^\n]+) ([^ \n]+)\n");

  /**
   * Makes it of the process that takes the lock.
   *
   * @throws java.util.NoSuchElementException when its start is not known
   */
  static LockOwner of(ProcessInfo process) {
    return new LockOwner(process.id(), process.name(), process.startedAt().orElseThrow());
  }

  /** Empty when the content is not that of a lock, or not all of it. */
  static Optional<LockOwner> read(byte[] content) {
    Matcher line = LINE.matcher(new String(content, StandardCharsets.UTF_8));
    try {
      return line.matches() ? Optional.of(read(line)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LockOwner read(Matcher line) {
    return new LockOwner(
        Long.parseLong(line.group(1)), line.group(2), Instant.parse(line.group(3)));
  }

  byte[] toBytes() {
    return (id + " " + program + " " + startedAt + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Whether a process that runs now is the owner. Where Windows does not tell when it was started,
   * as to a caller with fewer rights, id and program decide: a living run must not be robbed.
   */
  boolean is(ProcessInfo process) {
    return id == process.id()
        && program.equals(process.name())
        && process.startedAt().map(startedAt::equals).orElse(true);
  }

  /** {@return who it is, for people} */
  @Override
  public String toString() {
    return "process " + id + " (" + program + "), which was started at " + startedAt;
  }
}
