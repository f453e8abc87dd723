package io.sysprep.verify;

import io.sysprep.words.WrappedText;
import java.util.List;
import java.util.Objects;

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
 * report.add(proof.isUnique(), proof.summary(), proof.facts());
 * }</pre>
 */
public sealed interface SidProof {

  /** {@return the machine before it was sealed} */
  MachineIdentity before();

  /** {@return the machine made from the image} */
  MachineIdentity after();

  /** {@return which of the three it is, for a switch} */
  Outcome outcome();

  /** The kinds of proofs, each a record of this type. */
  enum Outcome {
    /** {@link Unique}. */
    UNIQUE("unique"),
    /** {@link SameSid}. */
    SAME_SID("not unique"),
    /** {@link Undecided}. */
    UNDECIDED("not found out");

    private final String text;

    Outcome(String text) {
      this.text = text;
    }

    /** {@return what reports for people call it} */
    public String text() {
      return text;
    }
  }

  private static String line(SidProof proof) {
    return proof.outcome().text() + ": " + proof.summary();
  }

  /** {@return what was found and what it means, for people: whole sentences} */
  String summary();

  /**
   * The two machine SIDs differ.
   *
   * @param before the machine before it was sealed
   * @param after the machine made from the image
   */
  record Unique(MachineIdentity before, MachineIdentity after) implements SidProof {
    @Override
    public String summary() {
      return SidFacts.named(after) + " has a machine SID of its own.";
    }

    @Override
    public Outcome outcome() {
      return Outcome.UNIQUE;
    }

    @Override
    public String toString() {
      return line(this);
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
    public String summary() {
      return SidFacts.named(after)
          + " has the machine SID of "
          + SidFacts.named(before)
          + ": the image was not generalized, or this machine has not had its first boot from it.";
    }

    @Override
    public Outcome outcome() {
      return Outcome.SAME_SID;
    }

    @Override
    public String toString() {
      return line(this);
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
    public String summary() {
      MachineIdentity unknown = before.machineSid().isEmpty() ? before : after;
      return "The machine SID of "
          + SidFacts.named(unknown)
          + " is not known; its user is "
          + unknown.userOrigin().meaning()
          + ". Take the identity from a local account.";
    }

    @Override
    public Outcome outcome() {
      return Outcome.UNDECIDED;
    }

    @Override
    public String toString() {
      return line(this);
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
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
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

  /** {@return the summary and the facts, for a console} */
  default String toText() {
    WrappedText text = new WrappedText();
    text.paragraph("", summary());
    facts().forEach(fact -> text.paragraph("- ", fact));
    return text.toString();
  }

  /**
   * Gives the proof as a document for programs.
   *
   * <p>Its schema is the file {@code META-INF/io.sysprep/sid-proof.schema.json} of the jar. While
   * {@code schemaVersion} stays the same, no member is removed, renamed or given another meaning;
   * members and words of enumerations may be added, so pass over those that you do not know.
   *
   * @return JSON (RFC 8259) that ends with a line feed
   */
  default String toJson() {
    return SidProofDocument.of(this);
  }
}
