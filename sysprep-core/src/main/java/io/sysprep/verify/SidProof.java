package io.sysprep.verify;

import java.util.List;

/**
 * Whether a machine made from an image has a SID of its own.
 *
 * <p>This is the strongest test of an image after deployment: clones of an image that Sysprep did
 * not generalize, whatever its exit code was, share the SID. The new SID is made when the clone
 * first boots, so compare then, not on the sealed machine (Microsoft Learn, "Sysprep command-line
 * options").
 *
 * <pre>{@code
 * SidProof proof = SidProof.of(before, MachineIdentity.of(clone.view()));
 * report.add(proof.isUnique(), proof.explanation(), proof.facts());
 * }</pre>
 */
public sealed interface SidProof {

  /** {@return the machine before it was sealed} */
  MachineIdentity before();

  /** {@return the machine made from the image} */
  MachineIdentity after();

  /** {@return what was found and what it means, for people: whole sentences} */
  String explanation();

  /**
   * The two machine SIDs differ.
   *
   * @param before the machine before it was sealed
   * @param after the machine made from the image
   */
  record Unique(MachineIdentity before, MachineIdentity after) implements SidProof {
    @Override
    public String explanation() {
      return SidFacts.named(after) + " has a machine SID of its own.";
    }
  }

  /**
   * The two machine SIDs are the same.
   *
   * @param before the machine before it was sealed
   * @param after the machine that should have a new one
   */
  record SameSid(MachineIdentity before, MachineIdentity after) implements SidProof {
    @Override
    public String explanation() {
      return SidFacts.named(after)
          + " has the machine SID of "
          + SidFacts.named(before)
          + ": the image was not generalized, or this machine has not had its first boot from it.";
    }
  }

  /**
   * It could not be told, because a machine SID is not known.
   *
   * @param before the machine before it was sealed
   * @param after the machine made from the image
   */
  record Undecided(MachineIdentity before, MachineIdentity after) implements SidProof {
    @Override
    public String explanation() {
      MachineIdentity unknown = before.machineSid().isEmpty() ? before : after;
      return "The machine SID of "
          + SidFacts.named(unknown)
          + " is not known; its user is "
          + unknown.userOrigin().meaning()
          + ". Take the identity from a local account.";
    }
  }

  /**
   * Compares a machine with the one its image was made from.
   *
   * @param before the machine before it was sealed
   * @param after the machine made from the image, after its first boot
   * @return what that proves
   */
  static SidProof of(MachineIdentity before, MachineIdentity after) {
    if (before.machineSid().isEmpty() || after.machineSid().isEmpty()) {
      return new Undecided(before, after);
    }
    return before.machineSid().equals(after.machineSid())
        ? new SameSid(before, after)
        : new Unique(before, after);
  }

  /** {@return whether it is proven that the machine has a SID of its own} */
  default boolean isUnique() {
    return this instanceof Unique;
  }

  /**
   * {@return what else the two identities tell, one fact in each line: both machine SIDs, both
   * users with whose accounts they are, and whether the machine GUID was made anew}
   */
  default List<String> facts() {
    return SidFacts.of(before(), after());
  }
}
