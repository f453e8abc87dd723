package io.sysprep.offline;

import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.Run;
import io.sysprep.machine.Sid;
import io.sysprep.run.Verification;
import io.sysprep.run.Verification.Standing;
import io.sysprep.verify.ImageState;
import io.sysprep.verify.Observed;
import io.sysprep.verify.SealEvidence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a disk tells about its seal: whether an image may be made of it, what proves that, what it
 * still carries, and what its clones will meet first.
 *
 * <p>The standing is that of a live {@code verify}, and one thing stricter: a seal is unproven also
 * where {@code State.ini} contradicts the registry, or where what Windows wrote last is missing.
 *
 * @param standing how it stands
 * @param summary what was read, in full sentences
 * @param seal what a live {@code verify} would say, with the last run of the SDK
 * @param evidence image state, tag, next boot and the log of the last run
 * @param stateIni the image state in {@code State.ini}
 * @param machineSid the machine's own SID
 * @param unclean each hive that was not closed cleanly, as a sentence
 * @param firstBoot what the first boot of a clone meets
 * @param leftBehind what should not be in an image
 * @param diagnosis what all logs on the disk say
 */
public record DiskVerification(
    Standing standing,
    String summary,
    Verification seal,
    SealEvidence evidence,
    Observed<ImageState> stateIni,
    Observed<Sid> machineSid,
    List<String> unclean,
    Observed<FirstBoot> firstBoot,
    LeftBehind leftBehind,
    Observed<Diagnosis> diagnosis) {

  /** What a machine was sealed for. */
  public enum Target {
    /** Windows Welcome. */
    OOBE,
    /** Audit mode. */
    AUDIT
  }

  /** Copies the list. */
  public DiskVerification {
    unclean = List.copyOf(unclean);
  }

  /** {@return whether an image may be made of the disk} */
  public boolean isSealed() {
    return standing == Standing.SEALED;
  }

  /** {@return what to do next, as a sentence} */
  public String nextStep() {
    return standing == seal.standing() ? seal.nextStep() : standing.nextStep();
  }

  /** {@return what the image state says that it was sealed for; empty when it was not} */
  public Optional<Target> sealedFor() {
    return evidence
        .imageState()
        .value()
        .filter(ImageState::isSealed)
        .map(state -> state.name().endsWith("AUDIT") ? Target.AUDIT : Target.OOBE);
  }

  /** {@return when Sysprep came to its end; empty where its tag is not there} */
  public Optional<Instant> sealedAt() {
    return evidence.tag().value();
  }

  /**
   * {@return the options that sysprep.exe was run with last, as its log names them, the answer file
   * among them; empty where the log does not tell}
   */
  public List<String> options() {
    return evidence.diagnosis().decidingRun().map(Run::options).orElse(List.of());
  }

  /** {@return whether Windows closed all its hives} */
  public boolean wasShutDownCleanly() {
    return unclean.isEmpty();
  }

  /** {@return all of it for a console} */
  public String toText() {
    return DiskVerificationText.of(this);
  }

  /**
   * Gives the verification as a document for programs.
   *
   * <p>Its schema is the file {@code META-INF/io.sysprep/disk-verification.schema.json} of the jar.
   * While {@code schemaVersion} stays the same, no member is removed, renamed or given another
   * meaning; members and words of enumerations may be added, so pass over those that you do not
   * know.
   *
   * @return JSON (RFC 8259) that ends with a line feed
   */
  public String toJson() {
    return DiskVerificationDocument.of(this);
  }

  /** {@return how it stands, in one line} */
  @Override
  public String toString() {
    return standing.text() + ": " + summary.replaceAll("\\s+", " ");
  }
}
