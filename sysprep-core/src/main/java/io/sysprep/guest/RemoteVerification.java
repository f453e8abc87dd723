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

  /** {@return whether it is sealed and nothing of ours is left} */
  public boolean isSealed() {
    return verification.isSealed() && leftBehind.isEmpty();
  }
}
