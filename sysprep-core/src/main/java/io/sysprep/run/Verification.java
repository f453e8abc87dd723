package io.sysprep.run;

import io.sysprep.diagnose.CauseTable;
import io.sysprep.machine.MachineView;
import io.sysprep.redaction.Redaction;
import io.sysprep.run.documents.VerificationDocument;
import io.sysprep.run.documents.VerificationReading;
import io.sysprep.run.traces.Verifier;
import io.sysprep.verify.ImageState;
import io.sysprep.words.WrappedText;
import java.util.Objects;
import java.util.Optional;

/**
 * What a machine, and the journal of its last run, tell about its seal.
 *
 * @param standing how it stands
 * @param summary what was read, in full sentences
 * @param imageState the image state in the registry; empty when it is absent or could not be read
 * @param lastRun the last run of the SDK; empty when it has left no journal
 */
public record Verification(
    Standing standing,
    String summary,
    Optional<ImageState> imageState,
    Optional<RecordedRun> lastRun) {

  /** Keeps secrets out: it tells what ports answered. */
  public Verification {
    summary = Redaction.byForm().text(summary);
  }

  /** How a machine stands. */
  public enum Standing {
    /** Sealed, and not started since. */
    SEALED("sealed", "Make the image while the machine is off. Starting it consumes the seal."),
    /**
     * It was sealed and has been started since, or it is a clone: run Sysprep again before making
     * an image.
     */
    STARTED_SINCE("started since", "Run Sysprep again before making an image."),
    /** Windows has recorded that it is sealed, but what proves it is not there. */
    UNPROVEN(
        "not proven",
        "Make no image of it. Read the log, then restore the snapshot and run Sysprep again."),
    /** It is sealed, and something is left on it that does not belong in an image. */
    NOT_CLEAN(
        "sealed, not clean", "Delete what is named, then verify again. Make no image before."),
    /** Sysprep succeeded without generalizing it. */
    NOT_GENERALIZED(
        "not generalized",
        "Deliver this machine as it is. Before making an image, run Sysprep with /generalize."),
    /** It was not sealed. */
    NOT_SEALED("not sealed", "Run Sysprep before making an image."),
    /** Sysprep or Setup is at work. */
    IN_PROGRESS("in progress", "Wait for its end, then verify again."),
    /** A run broke off. */
    BROKEN_OFF("broken off", "Restore the snapshot: Sysprep may have begun to change the machine."),
    /** It could not be found out. */
    INCONCLUSIVE("not found out", "Make the machine readable, then verify again.");

    private final String text;
    private final String nextStep;

    Standing(String text, String nextStep) {
      this.text = text;
      this.nextStep = nextStep;
    }

    /** {@return what reports for people call it} */
    public String text() {
      return text;
    }

    /** {@return what to do next, as a sentence} */
    public String nextStep() {
      return nextStep;
    }
  }

  /**
   * Looks at a machine, from its image state and from the journal of the last run.
   *
   * @param machine the machine; it may lie on a disk
   * @return how it stands; when it cannot be read, {@code INCONCLUSIVE}
   */
  public static Verification of(MachineView machine) {
    return of(machine, CauseTable.standard());
  }

  /**
   * Tells how a machine stands, with causes of the caller's own.
   *
   * @param machine the machine
   * @param causes what its log is diagnosed with
   * @return how it stands; when it cannot be read, {@code INCONCLUSIVE}
   */
  public static Verification of(MachineView machine, CauseTable causes) {
    Objects.requireNonNull(machine, "machine");
    Objects.requireNonNull(causes, "causes");
    return new Verifier(machine, causes).verify();
  }

  /**
   * {@return what to do next, as a sentence; of a run that broke off before it launched Sysprep
   * more than its standing tells}
   */
  public String nextStep() {
    return brokeOffBeforeLaunch().map(MachineState::nextStep).orElse(standing.nextStep());
  }

  private Optional<MachineState> brokeOffBeforeLaunch() {
    return lastRun
        .filter(run -> standing == Standing.BROKEN_OFF)
        .filter(run -> imageState.filter(ImageState.UNDEPLOYABLE::equals).isEmpty())
        .map(RecordedRun::last)
        .map(JournalEntry::step)
        .filter(step -> step.compareTo(RunStep.LAUNCH) < 0)
        .map(RunStep::ifBrokenOff);
  }

  /** {@return whether an image may be made now} */
  public boolean isSealed() {
    return standing == Standing.SEALED;
  }

  /** {@return what was read and what to do next, for a console} */
  public String toText() {
    WrappedText text = new WrappedText();
    text.paragraph("", summary);
    text.paragraph("What to do next: ", nextStep());
    return text.toString();
  }

  /** {@return how it stands, in one line} */
  @Override
  public String toString() {
    return standing.text() + ": " + summary.replaceAll("\\s+", " ");
  }

  /**
   * Gives the verification as a document for programs.
   *
   * <p>It holds how the machine stands, whether an image may be made, what was read, what to do
   * next, the image state, and the journal of the last run.
   *
   * <p>Its schema is the file {@code META-INF/io.sysprep/verification.schema.json} of the jar.
   * While {@code schemaVersion} stays the same, no member is removed, renamed or given another
   * meaning; members and words of enumerations may be added, so pass over those that you do not
   * know.
   *
   * @return JSON (RFC 8259) that ends with a line feed
   */
  public String toJson() {
    return VerificationDocument.of(this);
  }

  /**
   * Reads a verification that {@link #toJson()} wrote, here or elsewhere.
   *
   * @param text the document
   * @return the verification; {@code toJson()} of it gives an equal document
   * @throws io.sysprep.UnreadableDocumentException if it is no such document, or of a version that
   *     this library does not read; the message names the place
   */
  public static Verification fromJson(String text) {
    return VerificationReading.of(Objects.requireNonNull(text, "text"));
  }
}
