package io.sysprep.guest;

import io.sysprep.run.RunResult;
import io.sysprep.words.WrappedText;
import java.util.List;
import java.util.Optional;

/**
 * What came of a run in a guest: one of three, each of which says what to do next.
 *
 * <p>Silence is never success: a guest that was lost may be sealed, and only a look at its disk, or
 * {@link RemoteSysprep#verify} once it answers again, tells.
 */
public sealed interface RemoteResult {

  /** {@return the job, for {@link RemoteSysprep#resume}} */
  String jobId();

  /** {@return which of the three it is, for a switch} */
  Outcome outcome();

  /** {@return what happened, in full sentences} */
  String summary();

  /** {@return what to do next, as a sentence} */
  String nextStep();

  /**
   * {@return whether success is proven and nothing is left, so that an image may be made when it is
   * off}
   */
  default boolean isSealed() {
    return this instanceof Sealed sealed && sealed.leftBehind().isEmpty();
  }

  /** {@return what the guest's own run came to; empty where its end was not heard} */
  default Optional<RunResult> guestResult() {
    return Optional.empty();
  }

  /**
   * {@return all of it for a console: what happened, what to do next, and the guest's own result}
   */
  default String toText() {
    WrappedText text = new WrappedText();
    text.paragraph("", summary());
    text.paragraph("What to do next: ", nextStep());
    guestResult().map(RunResult::toText).ifPresent(text::part);
    return text.toString();
  }

  /**
   * Gives the result as a document for programs.
   *
   * <p>Its schema is the file {@code META-INF/io.sysprep/remote-result.schema.json} of the jar.
   * While {@code schemaVersion} stays the same, no member is removed, renamed or given another
   * meaning; members and words of enumerations may be added, so pass over those that you do not
   * know.
   *
   * @return JSON (RFC 8259) that ends with a line feed
   */
  default String toJson() {
    return RemoteResultDocument.of(this);
  }

  /**
   * Reads a result that {@link #toJson()} wrote, here or elsewhere.
   *
   * @param text the document
   * @return the result; {@code toJson()} of it gives an equal document
   * @throws io.sysprep.UnreadableDocumentException if it is no such document, or of a version that
   *     this library does not read; the message names the place
   */
  static RemoteResult fromJson(String text) {
    return RemoteResultDocument.read(text);
  }

  private static String line(RemoteResult result) {
    return result.outcome().text() + ": " + result.summary().replaceAll("\\s+", " ");
  }

  /** The kinds of results, each a record of this type. */
  enum Outcome {
    /** {@link Sealed}. */
    SEALED("sealed"),
    /** {@link NotSealed}. */
    NOT_SEALED("not sealed"),
    /** {@link Lost}. */
    LOST("lost");

    private final String text;

    Outcome(String text) {
      this.text = text;
    }

    /** {@return what reports for people call it} */
    public String text() {
      return text;
    }
  }

  /**
   * The guest has proven that it is sealed.
   *
   * @param jobId the job
   * @param result the guest's own result
   * @param power whether it is off, as far as somebody could be asked
   * @param leftBehind what of ours is still on it, by path or name; empty when nothing is
   */
  record Sealed(String jobId, RunResult result, GuestPower.State power, List<String> leftBehind)
      implements RemoteResult {

    /** Copies the list. */
    public Sealed {
      leftBehind = List.copyOf(leftBehind);
    }

    @Override
    public Outcome outcome() {
      return Outcome.SEALED;
    }

    @Override
    public String summary() {
      return result.summary();
    }

    @Override
    public Optional<RunResult> guestResult() {
      return Optional.of(result);
    }

    @Override
    public String toString() {
      return line(this);
    }

    @Override
    public String nextStep() {
      if (!leftBehind.isEmpty()) {
        return "Remove " + String.join(", ", leftBehind) + " from the guest, then power it off.";
      }
      return power == GuestPower.State.OFF
          ? "Make the image."
          : "Power the guest off, and make the image when it is off.";
    }
  }

  /**
   * The guest answered, and it is not sealed.
   *
   * @param jobId the job
   * @param summary what happened
   * @param nextStep what to do next
   * @param guestResult the guest's own result; empty when the job did not come to one
   */
  record NotSealed(String jobId, String summary, String nextStep, Optional<RunResult> guestResult)
      implements RemoteResult {
    @Override
    public Outcome outcome() {
      return Outcome.NOT_SEALED;
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * The guest has not told the end: it may be sealed, or be sealed yet.
   *
   * @param jobId the job
   * @param loss why its end was not heard
   * @param lastSeen the last that it told; empty when it told nothing
   * @param power whether it is off, as far as somebody could be asked
   */
  record Lost(String jobId, Loss loss, Optional<String> lastSeen, GuestPower.State power)
      implements RemoteResult {

    @Override
    public Outcome outcome() {
      return Outcome.LOST;
    }

    @Override
    public String toString() {
      return line(this);
    }

    @Override
    public String summary() {
      return loss.text
          + " "
          + lastSeen.map(text -> "The last it told: " + text).orElse("It had told nothing.");
    }

    @Override
    public String nextStep() {
      if (power == GuestPower.State.OFF) {
        return "It is off: look at its disk before you make an image of it.";
      }
      if (loss == Loss.JVM_GONE || loss == Loss.JOB_BROKE) {
        return RemoteJob.VERIFY_FIRST;
      }
      if (loss == Loss.JOB_REMOVED) {
        return "Call verify(), or look at its disk once it is off. Make no image before.";
      }
      return power == GuestPower.State.ON
          ? "It is on: do not power it off, since Sysprep may be at work; resume job " + jobId + "."
          : "Find out whether it is on; then resume job " + jobId + ", or look at its disk.";
    }
  }

  /** Why the end of a job was not heard. */
  enum Loss {
    /** The guest does not answer any more. */
    SILENCE("The guest stopped answering."),
    /** The guest answers, and has not told the end in time. */
    DEADLINE("The deadline passed before the guest told the end."),
    /** The guest answers, and the Java that worked there has ended, as by a restart. */
    JVM_GONE("The job's JVM ended in the guest without a word."),
    /**
     * The guest answers, and nothing of the job is there: it ended alone, somebody cleaned it away,
     * or it never was in this guest.
     */
    JOB_REMOVED("Nothing of the job is in the guest any more: it ended alone, or was removed."),
    /** The job told that it broke by an error of its own. */
    JOB_BROKE("The job broke in the guest.");

    private final String text;

    Loss(String text) {
      this.text = text;
    }
  }
}
