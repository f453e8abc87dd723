package io.sysprep.run;

import io.sysprep.diagnose.LogFollower;
import io.sysprep.diagnose.Verdict;
import io.sysprep.machine.FileInfo;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proves a seal again, from what a run has left on the machine: its tag and its log.
 *
 * <p>A sealed image state alone proves nothing: Sysprep records it before it has come to its end.
 */
final class SealEvidence {

  private final MachineView view;
  private final Places places;

  SealEvidence(MachineView view) {
    this.view = view;
    this.places = Places.of(view);
  }

  /** What is missing to the proof, each as a sentence; nothing when the seal is proven. */
  List<String> missing(Optional<RecordedRun> run) {
    List<String> missing = new ArrayList<>();
    Optional<Instant> launched = run.flatMap(RecordedRun::launched);
    Optional<Instant> tag = view.files().info(places.tag()).map(FileInfo::modified);
    if (tag.isEmpty()) {
      missing.add("There is no " + places.tag() + ".");
    } else if (launched.filter(tag.get()::isBefore).isPresent()) {
      missing.add(places.tag() + " is older than the last run.");
    }
    logProblem().ifPresent(missing::add);
    return missing;
  }

  /** The copy of an answer file that a run had no time to remove. */
  Optional<String> leftover() {
    return view.files()
        .info(places.staged())
        .map(file -> places.staged() + " is a copy of an answer file.");
  }

  private Optional<String> logProblem() {
    LogFollower log = LogFollower.of(view.files(), places.actLog());
    log.poll();
    Optional<String> unreadable = log.problem().map(MachineException::getMessage);
    if (unreadable.isPresent()) {
      return Optional.of("The log could not be read. " + unreadable.get() + ".");
    }
    return log.diagnosis().verdict() == Verdict.FAILED
        ? Optional.of("The log of the last run has a fatal line.")
        : Optional.empty();
  }
}
