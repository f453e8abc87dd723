package io.sysprep.report;

import io.sysprep.LocalFileException;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.offline.MachineSnapshot;
import io.sysprep.run.JournalEntry;
import io.sysprep.run.RecordedRun;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * All that somebody far away needs to tell what went wrong, in one ZIP: the report with its faces,
 * the timeline, the journal of the run, logs, answer files, and a snapshot where there is one.
 *
 * <p>Passwords and product keys are taken out of it: those that the answer files hold wherever they
 * are quoted, and others by how they stand there. A log that holds an answer file is left out, and
 * so is an answer file that cannot be read; {@code contents.txt} says so. Names of machines and
 * users stay in it.
 *
 * <p>Immutable; logs are read when it is written.
 *
 * <pre>{@code
 * sysprep.supportBundle(sysprep.report().with(result)).write(Path.of("support.zip"));
 * }</pre>
 */
public final class SupportBundle {

  private final Report report;
  private final LogBundle logs;
  private final List<BundleFile> files;

  private SupportBundle(Report report, LogBundle logs, List<BundleFile> files) {
    this.report = report;
    this.logs = logs;
    this.files = List.copyOf(files);
  }

  /**
   * Begins a bundle.
   *
   * @param report what was found
   * @param logs the logs, with answer files where there are any
   * @return the bundle
   */
  public static SupportBundle of(Report report, LogBundle logs) {
    return new SupportBundle(
        Objects.requireNonNull(report, "report"), Objects.requireNonNull(logs, "logs"), List.of());
  }

  /**
   * Adds the journal of a run.
   *
   * @param run the run
   * @return a new bundle
   */
  public SupportBundle withJournal(RecordedRun run) {
    Objects.requireNonNull(run, "run");
    String journal =
        run.entries().stream()
            .map(JournalEntry::toString)
            .collect(Collectors.joining("\n", "", "\n"));
    return plus(new BundleFile("journal.txt", journal));
  }

  /**
   * Adds what was asked of the machine.
   *
   * @param snapshot the snapshot
   * @return a new bundle
   */
  public SupportBundle withSnapshot(MachineSnapshot snapshot) {
    Objects.requireNonNull(snapshot, "snapshot");
    return plus(new BundleFile("snapshot.json", snapshot.toJson()));
  }

  private SupportBundle plus(BundleFile file) {
    List<BundleFile> more = new ArrayList<>(files);
    more.add(file);
    return new SupportBundle(report, logs, more);
  }

  /**
   * Writes it to a new file.
   *
   * @param zip where to
   * @throws LocalFileException when it cannot be written, or something is there already
   */
  public void write(Path zip) {
    Objects.requireNonNull(zip, "zip");
    try (OutputStream out = Files.newOutputStream(zip, StandardOpenOption.CREATE_NEW)) {
      write(out);
    } catch (IOException e) {
      throw new LocalFileException("write the support bundle", zip, e);
    }
  }

  /**
   * Writes it.
   *
   * @param out where to; stays the caller's to close
   * @throws IOException when it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    new BundleWriter(report, logs, files).write(out);
  }

  /** {@return what it is about, in one line} */
  @Override
  public String toString() {
    return report.summary();
  }
}
