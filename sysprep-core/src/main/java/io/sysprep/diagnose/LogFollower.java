package io.sysprep.diagnose;

import io.sysprep.diagnose.lines.LogTables;
import io.sysprep.diagnose.runs.EndOfLog;
import io.sysprep.diagnose.runs.LiveLog;
import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.WindowsPath;
import io.sysprep.unattend.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads a log while Sysprep writes it.
 *
 * <p>Call {@link #poll} as often as a display should move. The log may not be there yet, may be
 * locked for a moment, may be emptied or replaced by a new run: none of this is an error, the next
 * poll goes on. What has not got its line end yet waits for it. Not for several threads at once.
 *
 * <pre>{@code
 * LogFollower follower = LogFollower.of(machine.files(), setupactLog);
 * follower.skipToEnd();                       // what earlier runs wrote
 * launch();
 * while (running()) {
 *   follower.poll().forEach(ui::show);
 * }
 * Diagnosis why = follower.diagnosis();       // of this run only
 * }</pre>
 */
public final class LogFollower {

  private static final int FINGERPRINT = 256;
  private static final int CHUNK = 64 * 1024;

  private final FilesView files;
  private final WindowsPath path;
  private final LogTables tables;
  private final List<LogEvent> events = new ArrayList<>();
  private final byte[] chunk = new byte[CHUNK];
  private List<Secret> known = List.of();
  private SecretsHidden hidden = new SecretsHidden(List.of());
  private LiveLog log;
  private byte[] beginning = new byte[0];
  private long offset;
  private Optional<MachineException> problem = Optional.empty();

  private LogFollower(FilesView files, WindowsPath path, CauseTable causes) {
    this.files = files;
    this.path = path;
    this.tables = LogTables.of(causes.rules());
    this.log = new LiveLog(path.fileName(), tables, events::add);
  }

  /**
   * Prepares to follow a log from its beginning; reads nothing yet.
   *
   * @param files the files of the machine
   * @param path the log, which need not be there yet
   * @return the follower
   */
  public static LogFollower of(FilesView files, WindowsPath path) {
    return new LogFollower(files, path, CauseTable.standard());
  }

  /**
   * Prepares to follow a log from its beginning, with other causes than the library's own.
   *
   * @param files the files of the machine
   * @param path the log, which need not be there yet
   * @param causes the causes to know
   * @return the follower
   */
  public static LogFollower of(FilesView files, WindowsPath path, CauseTable causes) {
    return new LogFollower(files, path, causes);
  }

  /**
   * Keeps secrets out of what it shows that are known by their value, such as those of the answer
   * file that Sysprep uses; what has the form of a secret is out in any case.
   *
   * @param secrets the secrets, such as {@code AnswerFile.secretsIn(content)}
   * @return this follower
   */
  public LogFollower hiding(Collection<Secret> secrets) {
    known = List.copyOf(secrets);
    hidden = new SecretsHidden(known);
    return this;
  }

  /** Reads past what the log holds now, so that only what is written from here on counts. */
  public void skipToEnd() {
    poll();
    log.forget();
  }

  /**
   * Reads what was written since the last call.
   *
   * @return what it shows, in order; empty when nothing was written or the log cannot be read now
   */
  public List<LogEvent> poll() {
    events.clear();
    problem = Optional.empty();
    try {
      Optional<FileInfo> info = files.info(path);
      if (info.isPresent()) {
        readNew(info.get());
      } else {
        restartIfRead();
      }
    } catch (MachineException locked) {
      problem = Optional.of(locked);
    }
    List<LogEvent> told = new ArrayList<>(events.size());
    for (LogEvent event : events) {
      told.add(hidden.in(event));
    }
    return List.copyOf(told);
  }

  /** {@return why the last poll could not read; empty when it could} */
  public Optional<MachineException> problem() {
    return problem;
  }

  /** {@return how many bytes of the log have been read; a log that does not move does not add} */
  public long bytesRead() {
    return offset;
  }

  private void readNew(FileInfo info) {
    if (info.size() < offset || !beginsAsBefore()) {
      restartIfRead();
    }
    // Windows may tell an old size while the writer has the file open, so it is read regardless.
    files.open(path, offset).ifPresent(this::read);
  }

  private boolean beginsAsBefore() {
    if (beginning.length == 0) {
      return true;
    }
    return files.open(path, 0).map(this::beginning).filter(this::isSameBeginning).isPresent();
  }

  private boolean isSameBeginning(byte[] now) {
    return Arrays.equals(now, beginning);
  }

  private byte[] beginning(InputStream opened) {
    try (InputStream in = opened) {
      return in.readNBytes(beginning.length);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private void restartIfRead() {
    if (offset > 0) {
      offset = 0;
      beginning = new byte[0];
      log = new LiveLog(path.fileName(), tables, events::add);
      events.add(new LogEvent.LogReplaced());
    }
  }

  private void read(InputStream opened) {
    try (InputStream in = opened) {
      for (int count = in.read(chunk); count > 0; count = in.read(chunk)) {
        remember(count);
        log.append(chunk, count);
        offset += count;
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private void remember(int count) {
    if (offset < FINGERPRINT) {
      int length = (int) Math.min(FINGERPRINT, offset + count);
      int known = beginning.length;
      beginning = Arrays.copyOf(beginning, length);
      System.arraycopy(chunk, 0, beginning, known, length - known);
    }
  }

  private MachineException unreadable(IOException e) {
    return new MachineException(MachineException.Reason.FAILED, "read", path.toString(), e);
  }

  /** {@return what this run's lines show so far; that the log ends here means nothing} */
  public Diagnosis diagnosis() {
    return Diagnosis.of(log.diagnosis(EndOfLog.GROWING), known);
  }

  /**
   * Tells what this run's lines show, now that nothing is written any more: what Sysprep is known
   * to hang at, at the place where this log ends, is then the cause.
   *
   * @return the diagnosis of a run that hangs
   */
  public Diagnosis diagnosisOfStalled() {
    return Diagnosis.of(log.diagnosis(EndOfLog.STALLED), known);
  }
}
