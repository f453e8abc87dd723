package io.sysprep.diagnose;

import io.sysprep.diagnose.lines.LogSource;
import io.sysprep.machine.MachineView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The logs that a diagnosis reads.
 *
 * <p>Immutable; nothing is read before the diagnosis is made, and each diagnosis reads anew.
 *
 * <pre>{@code
 * LogBundle exported = LogBundle.in(Path.of("logs-of-build-4711"));
 * LogBundle pasted = LogBundle.of("setuperr.log", paste.getBytes(StandardCharsets.UTF_8));
 * Diagnosis why = Diagnosis.of(exported.plus(pasted));
 * }</pre>
 */
public final class LogBundle {

  private final List<LogSource> sources;

  private LogBundle(List<LogSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /**
   * Takes the logs of a folder and the folders below it: a copy of Windows, of the Panther folders,
   * or all logs flat.
   *
   * <p>Files that end in {@code .log} or {@code .txt} count, but not those of servicing and device
   * installation. Links are not followed.
   *
   * @param directory the folder, or a single log file
   * @return the logs, by name
   * @throws LogReadException when the folder cannot be listed
   */
  public static LogBundle in(Path directory) {
    try {
      if (Files.isRegularFile(directory)) {
        return new LogBundle(List.of(new FileLog(directory.getFileName().toString(), directory)));
      }
      return new LogBundle(LogFolder.logsIn(directory));
    } catch (IOException e) {
      throw new LogReadException(directory.toString(), e);
    }
  }

  /**
   * Takes the logs of a machine from their usual places: Sysprep's, those of the first boot, of
   * Cloudbase-Init and of MSDTC.
   *
   * @param machine the machine
   * @return the logs that are there now
   * @throws io.sysprep.machine.MachineException when the machine does not tell what is there
   */
  public static LogBundle on(MachineView machine) {
    return new LogBundle(MachineLogs.of(machine));
  }

  /**
   * Takes a log from memory, in whatever encoding.
   *
   * @param fileName what to call it in evidence; {@code setuperr.log} and {@code setupact.log}
   *     beside it are read as one run's
   * @param content its bytes, which are copied
   * @return the log
   */
  public static LogBundle of(String fileName, byte[] content) {
    return new LogBundle(List.of(new MemoryLog(fileName, content)));
  }

  /**
   * Adds the logs of another bundle.
   *
   * @param more the other bundle
   * @return both
   */
  public LogBundle plus(LogBundle more) {
    List<LogSource> both = new ArrayList<>(sources);
    both.addAll(more.sources);
    return new LogBundle(both);
  }

  /** {@return the names of the logs, in order} */
  public List<String> names() {
    return sources.stream().map(LogSource::name).toList();
  }

  List<LogSource> sources() {
    return sources;
  }
}
