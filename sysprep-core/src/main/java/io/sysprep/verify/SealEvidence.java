package io.sysprep.verify;

import io.sysprep.diagnose.CauseTable;
import io.sysprep.diagnose.Diagnosis;
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
 * What a Windows itself shows of its seal. Whether it runs or lies on a disk does not matter, and
 * no word of a program that ran Sysprep counts.
 *
 * <p>A sealed image state alone proves nothing: Sysprep records it before it has come to its end.
 *
 * <pre>{@code
 * SealEvidence evidence = SealEvidence.of(machine.view());
 * List<String> missing = evidence.missing();
 * }</pre>
 *
 * @param imageState the image state in the registry
 * @param tag when {@code Sysprep_succeeded.tag} was written
 * @param nextBoot what the next boot begins with
 * @param diagnosis what the log says of the last run, as far as it could be read
 * @param logProblem why the log tells nothing, as a sentence; empty when it tells
 */
public record SealEvidence(
    Observed<ImageState> imageState,
    Observed<Instant> tag,
    Observed<NextBoot> nextBoot,
    Diagnosis diagnosis,
    Optional<String> logProblem) {

  /**
   * Looks at all of it; of the log the last run counts.
   *
   * @param view the machine
   * @return what was found; what could not be found out is part of it
   * @throws MachineException when the Windows folder could not be found out
   */
  public static SealEvidence of(MachineView view) {
    return of(view, CauseTable.standard());
  }

  /**
   * Looks at all of it, with causes of the caller's own.
   *
   * @param view the machine
   * @param causes what the log is diagnosed with
   * @return what was found; what could not be found out is part of it
   * @throws MachineException when the Windows folder could not be found out
   */
  public static SealEvidence of(MachineView view, CauseTable causes) {
    SysprepFiles files = SysprepFiles.of(view);
    LogFollower log = LogFollower.of(view.files(), files.log(), causes);
    log.poll();
    return of(view, files, log, log.diagnosis());
  }

  /**
   * Looks at all of it but the log, which the caller has followed.
   *
   * @param view the machine
   * @param files where its files are
   * @param log the log, as it was polled last
   * @param diagnosis what it says of the run that counts
   * @return what was found; what could not be found out is part of it
   */
  public static SealEvidence of(
      MachineView view, SysprepFiles files, LogFollower log, Diagnosis diagnosis) {
    return new SealEvidence(
        imageState(view),
        tag(view, files),
        Observed.read(() -> Optional.of(NextBoot.of(view))),
        diagnosis,
        logProblem(log, files));
  }

  /**
   * Looks at the image state.
   *
   * @param view the machine
   * @return the state in the registry
   */
  public static Observed<ImageState> imageState(MachineView view) {
    return Observed.read(() -> RecordedImageState.inRegistry(view).map(RecordedImageState::state));
  }

  /**
   * Looks at the tag.
   *
   * @param view the machine
   * @param files where it is
   * @return when it was written
   */
  public static Observed<Instant> tag(MachineView view, SysprepFiles files) {
    return Observed.read(() -> view.files().info(files.tag()).map(FileInfo::modified));
  }

  private static Optional<String> logProblem(LogFollower log, SysprepFiles files) {
    Optional<MachineException> unreadable = log.problem();
    if (unreadable.isPresent()) {
      return Optional.of("The log could not be read. " + unreadable.get().getMessage() + ".");
    }
    return log.bytesRead() == 0
        ? Optional.of("There is nothing in " + files.log() + ".")
        : Optional.empty();
  }

  private String said() {
    return imageState.said(ImageState::value);
  }

  /**
   * Tells what is missing to the proof that the machine is sealed.
   *
   * @return each as a sentence; nothing when it is proven
   */
  public List<String> missing() {
    Optional<ImageState> sealed = imageState.value().filter(ImageState::isSealed);
    if (sealed.isPresent()) {
      return missing(sealed);
    }
    List<String> missing = missing(Optional.empty());
    missing.add(0, "The image state is not that of a sealed machine (" + said() + ").");
    return missing;
  }

  /**
   * Tells what is missing to the proof that Sysprep succeeded.
   *
   * @param expected the image state that it was to lead to; empty where it was not to generalize,
   *     which leads to no state that is documented
   * @return each as a sentence, in a list of the caller's own; nothing when it is proven
   */
  public List<String> missing(Optional<ImageState> expected) {
    List<String> missing = new ArrayList<>();
    if (tag.value().isEmpty()) {
      missing.add("Sysprep_succeeded.tag is not there (" + tag + ").");
    }
    if (expected.isPresent() && !expected.equals(imageState.value())) {
      missing.add("The image state is not " + expected.get().value() + " (" + said() + ").");
    }
    if (expected.equals(Optional.of(ImageState.GENERALIZE_RESEAL_TO_OOBE)) && !isArmed()) {
      missing.add(
          "The next boot does not begin with Setup, so that clones would not specialize ("
              + nextBoot
              + " in "
              + NextBoot.KEY
              + ").");
    }
    if (logProblem.isPresent()) {
      missing.add(logProblem.get());
    }
    if (diagnosis.verdict() == Verdict.FAILED) {
      missing.add("The log of the last run has a fatal line.");
    }
    return missing;
  }

  private boolean isArmed() {
    return nextBoot.value().isPresent() && nextBoot.value().get().isArmed();
  }
}
