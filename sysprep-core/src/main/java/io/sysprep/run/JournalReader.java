package io.sysprep.run;

import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads the journals that runs have left on a machine. */
final class JournalReader {

  private static final int LIMIT = 1 << 20;

  private JournalReader() {}

  /** The entries of the newest run, in order; empty when no run has left a journal. */
  static Optional<RecordedRun> newest(MachineView view) {
    List<WindowsPath> folders = view.files().list(RunFolders.under(view)).orElse(List.of());
    for (int i = folders.size() - 1; i >= 0; i--) {
      Optional<RecordedRun> run = in(view, folders.get(i));
      if (run.isPresent()) {
        return run;
      }
    }
    return Optional.empty();
  }

  private static Optional<RecordedRun> in(MachineView view, WindowsPath folder) {
    return view.files()
        .read(folder.resolve(Journal.FILE_NAME), LIMIT)
        .map(bytes -> entries(new String(bytes, StandardCharsets.UTF_8)))
        .filter(entries -> !entries.isEmpty())
        .map(entries -> new RecordedRun(folder, entries));
  }

  /** Only lines with their line end are whole. */
  private static List<JournalEntry> entries(String text) {
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    return whole.lines().flatMap(line -> JournalEntry.parse(line).stream()).toList();
  }
}
