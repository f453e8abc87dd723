package io.sysprep.diagnose;

import io.sysprep.diagnose.lines.LogSource;
import io.sysprep.machine.MachineView;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The logs that a diagnosis reads, and the answer files that explain them.
 *
 * <p>Immutable; nothing is read before the diagnosis is made but the first bytes of a file, and
 * each diagnosis reads anew.
 *
 * <pre>{@code
 * LogBundle exported = LogBundle.in(Path.of("logs-of-build-4711"));
 * LogBundle pasted = LogBundle.of("setuperr.log", paste.getBytes(StandardCharsets.UTF_8));
 * LogBundle all = exported.plus(pasted).withAnswerFile("Unattend.xml", Files.readAllBytes(xml));
 * Diagnosis why = Diagnosis.of(all);
 * }</pre>
 */
public final class LogBundle {

  private static final String EXPECTED =
      "Expected are setupact.log and setuperr.log of C:\\Windows\\System32\\Sysprep\\Panther, of"
          + " C:\\Windows\\Panther and of C:\\Windows\\Panther\\UnattendGC.";

  private final List<LogSource> sources;
  private final List<LogSource> answerFiles;
  private final List<String> notes;

  private LogBundle(
      List<? extends LogSource> sources,
      List<? extends LogSource> answerFiles,
      List<String> notes) {
    this.sources = List.copyOf(sources);
    this.answerFiles = List.copyOf(answerFiles);
    this.notes = List.copyOf(notes);
  }

  /** {@return no log at all} */
  static LogBundle none() {
    return new LogBundle(List.of(), List.of(), List.of());
  }

  /**
   * Takes the logs of a folder and the folders below it: a copy of Windows, of the Panther folders,
   * or all logs flat.
   *
   * <p>Files that end in {@code .log} or {@code .txt} count, but not those of servicing and device
   * installation; so do the answer files, which have {@code unattend} in their names and end in
   * {@code .xml}. Links are not followed and archives not opened; {@link Diagnosis#notes()} names
   * them. In a folder without logs the verdict is {@link Verdict#NO_LOGS}.
   *
   * @param directory the folder, or a single log file
   * @return the logs, by name
   * @throws LogReadException when the folder cannot be listed
   */
  public static LogBundle in(Path directory) {
    Objects.requireNonNull(directory, "directory");
    try {
      return Files.isRegularFile(directory) ? ofFile(directory) : ofFolder(directory);
    } catch (IOException e) {
      throw new LogReadException(directory.toString(), e);
    }
  }

  private static LogBundle ofFile(Path file) throws IOException {
    LogSource log = new FileLog(file.getFileName().toString(), file);
    Optional<String> archive = Archive.in(log);
    return archive.isPresent()
        ? new LogBundle(List.of(), List.of(), List.of(unopened(file.toString(), archive.get())))
        : new LogBundle(List.of(log), List.of(), List.of());
  }

  private static String unopened(String name, String kind) {
    return name + " is " + kind + " and no log: unpack it, and give the folder.";
  }

  private static LogBundle ofFolder(Path directory) throws IOException {
    LogFolder folder = LogFolder.in(directory);
    List<String> notes = new ArrayList<>(folder.notes());
    if (folder.logs().isEmpty()) {
      notes.add(0, "No file in " + directory + " ends in .log or .txt. " + EXPECTED);
    }
    return new LogBundle(folder.logs(), folder.answerFiles(), notes);
  }

  /**
   * Takes the logs of a machine from their usual places: Sysprep's, those of the first boot, of
   * Cloudbase-Init and of MSDTC; and the answer files of the Panther folders.
   *
   * @param machine the machine
   * @return the logs that are there now
   * @throws io.sysprep.machine.MachineException when the machine does not tell what is there
   */
  public static LogBundle on(MachineView machine) {
    Objects.requireNonNull(machine, "machine");
    List<LogSource> logs = LogPlaces.of(machine);
    List<String> notes =
        logs.isEmpty()
            ? List.of(
                "The machine has none of the logs of Sysprep and of a first boot. " + EXPECTED)
            : List.of();
    return new LogBundle(logs, LogPlaces.answerFilesOf(machine), notes);
  }

  /**
   * Takes a log from memory, in whatever encoding.
   *
   * @param fileName what to call it in evidence; {@code setuperr.log} and {@code setupact.log}
   *     beside it are read as one run's
   * @param content its bytes, which are copied
   * @return the log; none when the bytes are those of an archive
   */
  public static LogBundle of(String fileName, byte[] content) {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(content, "content");
    Optional<String> archive = Archive.in(content);
    return archive.isPresent()
        ? new LogBundle(List.of(), List.of(), List.of(unopened(fileName, archive.get())))
        : new LogBundle(List.of(new MemoryLog(fileName, content)), List.of(), List.of());
  }

  /**
   * Adds the logs of another bundle.
   *
   * @param more the other bundle
   * @return both
   */
  public LogBundle plus(LogBundle more) {
    Objects.requireNonNull(more, "more");
    return new LogBundle(
        both(sources, more.sources), both(answerFiles, more.answerFiles), both(notes, more.notes));
  }

  /**
   * Adds an answer file: where a log says that Windows Setup refuses a setting, the diagnosis tells
   * what is wrong in which line.
   *
   * <p>No value of the file gets into the diagnosis, and where a log quotes a secret of the file it
   * is taken out of what the diagnosis tells.
   *
   * @param fileName what to call it
   * @param content its bytes, which are copied
   * @return this bundle with the answer file
   */
  public LogBundle withAnswerFile(String fileName, byte[] content) {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(content, "content");
    LogSource file = new MemoryLog(fileName, content);
    return new LogBundle(sources, both(answerFiles, List.of(file)), notes);
  }

  private static <T> List<T> both(List<T> some, List<T> more) {
    List<T> both = new ArrayList<>(some);
    both.addAll(more);
    return both;
  }

  /** {@return the names of the logs, in order} */
  public List<String> names() {
    return sources.stream().map(LogSource::name).toList();
  }

  /** {@return the names of the answer files, in order} */
  public List<String> answerFileNames() {
    return answerFiles.stream().map(LogSource::name).toList();
  }

  /**
   * Opens a log or an answer file as it is, with whatever secrets are in it.
   *
   * @param name its name, as {@link #names()} or {@link #answerFileNames()} has it
   * @return its content; the caller closes it
   * @throws IOException when it cannot be opened
   * @throws IllegalArgumentException when there is none of that name
   */
  public InputStream open(String name) throws IOException {
    Objects.requireNonNull(name, "name");
    return both(sources, answerFiles).stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The bundle has no file " + name))
        .open();
  }

  List<LogSource> sources() {
    return sources;
  }

  List<LogSource> answerFiles() {
    return answerFiles;
  }

  /** {@return what was passed over, and where logs were looked for in vain, in sentences} */
  List<String> notes() {
    return notes;
  }
}
