package io.sysprep.run;

import io.sysprep.diagnose.Cause;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.Remedy;
import io.sysprep.verify.ImageState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Everything that tells how a run went; the verdict is drawn from all of it together.
 *
 * @param exitCode the exit code of sysprep.exe; empty while it runs. It proves nothing: Sysprep
 *     exits 0 after failing
 * @param tag when {@code Sysprep_succeeded.tag} was written
 * @param tagWasAbsent whether there was no such file when sysprep.exe was launched
 * @param imageState the image state in the registry
 * @param launched when sysprep.exe was launched, by the machine's clock
 * @param diagnosis what this run's slice of the log says, as far as it could be read
 * @param unreadableLog why the log could not be read; empty when it could
 */
public record Signals(
    OptionalLong exitCode,
    Signal<Instant> tag,
    boolean tagWasAbsent,
    Signal<ImageState> imageState,
    Instant launched,
    Diagnosis diagnosis,
    Optional<String> unreadableLog) {

  /**
   * {@return whether the tag was written by this run: it was not there before, or its time says so;
   * the clock alone does not decide, because it may be set back meanwhile}
   */
  public boolean tagIsFresh() {
    return tag.value().filter(time -> tagWasAbsent || !time.isBefore(launched)).isPresent();
  }

  /** {@return the root cause that the logs show; empty when they show none} */
  public Optional<Cause> rootCause() {
    return diagnosis.causes().stream().filter(cause -> !cause.benign()).findFirst();
  }

  /** {@return what to do about the causes that the logs show, in order} */
  public List<String> remedies() {
    return diagnosis.causes().stream()
        .filter(cause -> !cause.benign())
        .flatMap(cause -> cause.remedies().stream())
        .map(Remedy::toString)
        .distinct()
        .toList();
  }
}
