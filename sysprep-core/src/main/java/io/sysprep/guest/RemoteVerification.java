package io.sysprep.guest;

import io.sysprep.run.Verification;
import java.util.List;

/**
 * Whether a guest is sealed.
 *
 * @param verification what the guest tells of itself
 * @param leftBehind what of ours is still in the guest, by path or name; empty when nothing is
 */
public record RemoteVerification(Verification verification, List<String> leftBehind) {

  /** Copies the list. */
  public RemoteVerification {
    leftBehind = List.copyOf(leftBehind);
  }

  /** {@return what the guest tells, and what of ours is left, in full sentences} */
  public String summary() {
    return verification.summary() + LeftInGuest.told(leftBehind);
  }

  /** {@return the verification for a console, and what of ours is left} */
  public String toText() {
    return verification.toText() + LeftInGuest.line(leftBehind);
  }

  /** {@return how it stands, in one line} */
  @Override
  public String toString() {
    return verification + LeftInGuest.told(leftBehind);
  }

  /** {@return whether it is sealed and nothing of ours is left} */
  public boolean isSealed() {
    return verification.isSealed() && leftBehind.isEmpty();
  }
}
