package io.sysprep.guest;

import io.sysprep.run.RunResult;
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

  /** {@return what happened, in full sentences} */
  String explanation();

  /** {@return what to do next, as a sentence} */
  String nextStep();

  /**
   * {@return whether success is proven and nothing is left, so that an image may be made when it is
   * off}
   */
  default boolean isSealed() {
    return this instanceof Sealed sealed && sealed.leftBehind().isEmpty();
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
    public String explanation() {
      return result.explanation();
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
   * @param explanation what happened
   * @param nextStep what to do next
   * @param result the guest's own result; empty when the job did not come to one
   */
  record NotSealed(String jobId, String explanation, String nextStep, Optional<RunResult> result)
      implements RemoteResult {}

  /**
   * The guest stopped answering before it had told the end.
   *
   * @param jobId the job
   * @param lastSeen the last that it told; empty when it told nothing
   * @param power whether it is off, as far as somebody could be asked
   */
  record Lost(String jobId, Optional<String> lastSeen, GuestPower.State power)
      implements RemoteResult {

    @Override
    public String explanation() {
      return "The guest stopped answering. "
          + lastSeen.map(text -> "The last it told: " + text).orElse("It had told nothing.");
    }

    @Override
    public String nextStep() {
      return switch (power) {
        case OFF -> "It is off: look at its disk before you make an image of it.";
        case ON ->
            "It is on: do not power it off, since Sysprep may be at work; resume job "
                + jobId
                + ".";
        case UNKNOWN ->
            "Find out whether it is on; then resume job " + jobId + ", or look at its disk.";
      };
    }
  }
}
