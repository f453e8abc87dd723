package io.sysprep.run.traces;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.run.JournalEntry;
import io.sysprep.run.MachineState;
import io.sysprep.run.RecordedRun;
import io.sysprep.run.RunStep;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the journals that runs have left on a machine.
 *
 * <p>What no run can have written is passed over, so that nobody hides the journal of the last run
 * behind it, and named.
 */
final class JournalReader {

  private static final int LIMIT = 1 << 20;

  private final MachineView view;
  private final List<String> strange = new ArrayList<>();

  private JournalReader(MachineView view) {
    this.view = view;
  }

  /**
   * The newest run, and what was passed over on the way to it.
   *
   * @param newest the run; empty when none has left a journal
   * @param strange what is not of a run or cannot be read, each as a sentence
   */
  record Found(Optional<RecordedRun> newest, List<String> strange) {}

  static Found newest(MachineView view) {
    return new JournalReader(view).newest();
  }

  private Found newest() {
    Optional<String> objection = RunFolders.objection(view);
    if (objection.isPresent()) {
      return new Found(Optional.empty(), List.of(objection.get()));
    }
    for (WindowsPath folder : RunFolders.strange(view)) {
      strange.add(folder + " is not the folder of a run.");
    }
    Optional<RecordedRun> newest = Optional.empty();
    for (WindowsPath folder : RunFolders.newestFirst(view)) {
      if (newest.isEmpty()) {
        newest = in(folder);
      }
    }
    return new Found(newest, List.copyOf(strange));
  }

  private Optional<RecordedRun> in(WindowsPath folder) {
    WindowsPath journal = folder.resolve(Journal.FILE_NAME);
    try {
      Optional<byte[]> content = view.files().read(journal, LIMIT);
      Optional<RecordedRun> run =
          content
              .map(bytes -> new RecordedRun(folder, entries(bytes)))
              .filter(JournalReader::isOfRun);
      if (content.isPresent() && run.isEmpty()) {
        strange.add(journal + " is not the journal of a run, or was torn off at its beginning.");
      }
      return run;
    } catch (MachineException e) {
      strange.add(e.getMessage() + ".");
      return Optional.empty();
    }
  }

  /** A run begins at its beginning, and knows a result of Sysprep only after it has launched it. */
  private static boolean isOfRun(RecordedRun run) {
    return !run.entries().isEmpty()
        && run.entries().get(0).step() == RunStep.BEGIN
        && (run.launched().isPresent()
            || run.machineState().filter(JournalReader::isOfLaunch).isEmpty());
  }

  /** Whether a machine can only be so after Sysprep was launched. */
  private static boolean isOfLaunch(MachineState state) {
    return switch (state) {
      case UNTOUCHED, PREPARED, UNKNOWN -> false;
      default -> true;
    };
  }

  /** Only lines with their line end are whole. */
  private static List<JournalEntry> entries(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    return whole.lines().flatMap(line -> JournalEntry.parse(line).stream()).toList();
  }
}
