package io.sysprep.run;

import io.sysprep.machine.ProcessInfo;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who has the lock of a machine, as it stands in the file: {@code 940 java.exe
 * 2026-11-22T10:15:30.1234567Z} and a line end, with {@code -} for a start that is not known.
 *
 * @param id the process id
 * @param program the file name of the program
 * @param startedAt when the process was started; empty when Windows did not tell
 */
record LockOwner(long id, String program, Optional<Instant> startedAt) {

  private static final String NOT_TOLD = "-";
  private static final Pattern LINE = Pattern.compile("([0-9]{1,10}) ([^\n]+) ([^ \n]+)\n");

  static LockOwner of(ProcessInfo process) {
    return new LockOwner(process.id(), process.name(), process.startedAt());
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
    Optional<Instant> start =
        Optional.of(line.group(3)).filter(text -> !text.equals(NOT_TOLD)).map(Instant::parse);
    return new LockOwner(Long.parseLong(line.group(1)), line.group(2), start);
  }

  byte[] toBytes() {
    return (id + " " + program + " " + startedAt.map(Instant::toString).orElse(NOT_TOLD) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Whether a process that runs now is the owner. Where one of the starts is not known, as to a
   * caller with fewer rights, id and program decide: a living run must not be robbed.
   */
  boolean is(ProcessInfo process) {
    return id == process.id()
        && program.equals(process.name())
        && !startsDiffer(process.startedAt());
  }

  private boolean startsDiffer(Optional<Instant> other) {
    return startedAt.isPresent() && other.isPresent() && !startedAt.equals(other);
  }
}
