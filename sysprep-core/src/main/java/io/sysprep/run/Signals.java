package io.sysprep.run;

import io.sysprep.diagnose.Cause;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.Remedy;
import io.sysprep.verify.SealEvidence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Everything that tells how a run went; the verdict is drawn from all of it together.
 *
 * @param exitCode the exit code of sysprep.exe; empty while it runs. It proves nothing: Sysprep
 *     exits 0 after failing
 * @param seal what the machine shows; of the log this run's slice
 * @param tagBefore when the tag that was there before sysprep.exe was launched had been written;
 *     empty when there was none
 * @param launched when sysprep.exe was launched, by the machine's clock
 */
public record Signals(
    OptionalLong exitCode, SealEvidence seal, Optional<Instant> tagBefore, Instant launched) {

  /**
   * {@return whether the tag was written by this run: it was not there before, or is another one
   * now; no clock decides, because it may be set meanwhile}
   */
  public boolean tagIsFresh() {
    return seal.tag().value().isPresent() && !seal.tag().value().equals(tagBefore);
  }

  /** {@return what this run's slice of the log says, as far as it could be read} */
  public Diagnosis diagnosis() {
    return seal.diagnosis();
  }

  /** {@return the root cause that the logs show; empty when they show none} */
  public Optional<Cause> rootCause() {
    return diagnosis().causes().stream().filter(cause -> !cause.benign()).findFirst();
  }

  /** {@return what to do about the causes that the logs show, in order} */
  public List<String> remedies() {
    return diagnosis().causes().stream()
        .filter(cause -> !cause.benign())
        .flatMap(cause -> cause.remedies().stream())
        .map(Remedy::toString)
        .distinct()
        .toList();
  }
}
