package io.sysprep.verify;

import io.sysprep.machine.Sid;
import io.sysprep.words.Words;
import io.sysprep.words.WrappedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether machines made from one image differ from it and from each other.
 *
 * <pre>{@code
 * CloneProof proof = CloneProof.of(before, List.of(first, second, third));
 * if (!proof.allUnique()) {
 *   log.error(proof.toText());
 * }
 * }</pre>
 *
 * @param clones each machine compared with the one the image was made from, in the order given
 * @param shared each machine SID that several of the machines have
 */
public record CloneProof(List<SidProof> clones, List<SharedSid> shared) {

  /**
   * A machine SID that several machines have.
   *
   * @param sid the machine SID
   * @param machines the machines, in the order given; two or more
   */
  public record SharedSid(Sid sid, List<MachineIdentity> machines) {

    /** Copies the list. */
    public SharedSid {
      machines = List.copyOf(machines);
    }

    /** {@return what was found and what it means, for people} */
    public String summary() {
      return machines.stream().map(SidFacts::named).collect(Collectors.joining(", "))
          + " have the machine SID "
          + sid
          + ": they were made from an image that was not generalized, or one from another.";
    }

    /** {@return the summary} */
    @Override
    public String toString() {
      return summary();
    }
  }

  /** Copies the lists. */
  public CloneProof {
    clones = List.copyOf(clones);
    shared = List.copyOf(shared);
  }

  /**
   * Compares machines with the one their image was made from, and with each other.
   *
   * @param before the machine before it was sealed
   * @param clones the machines made from the image, after their first boot
   * @return what that proves
   */
  public static CloneProof of(MachineIdentity before, List<MachineIdentity> clones) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(clones, "clones");
    return new CloneProof(
        clones.stream().map(clone -> SidProof.of(before, clone)).toList(), sharedAmong(clones));
  }

  private static List<SharedSid> sharedAmong(List<MachineIdentity> clones) {
    Map<Sid, List<MachineIdentity>> bySid = new LinkedHashMap<>();
    for (MachineIdentity clone : clones) {
      clone
          .machineSid()
          .ifPresent(sid -> bySid.computeIfAbsent(sid, absent -> new ArrayList<>()).add(clone));
    }
    return bySid.entrySet().stream()
        .filter(machines -> machines.getValue().size() > 1)
        .map(machines -> new SharedSid(machines.getKey(), machines.getValue()))
        .toList();
  }

  /** {@return whether it is proven that each machine has a SID of its own} */
  public boolean allUnique() {
    return shared.isEmpty() && clones.stream().allMatch(SidProof::isUnique);
  }

  /** {@return how many machines are proven to be unique, in a sentence} */
  public String summary() {
    if (allUnique()) {
      return Words.counted(clones.size(), "machine", "has", "have")
          + " a machine SID of "
          + (clones.size() == 1 ? "its own." : "their own.");
    }
    long unproven = clones.stream().filter(proof -> !proof.isUnique()).count();
    int sharing = shared.stream().mapToInt(one -> one.machines().size()).sum();
    return Stream.of(
            ofAll(
                unproven, "is not proven to differ", "are not proven to differ", " from the image"),
            ofAll(sharing, "shares", "share", " a machine SID with another"))
        .flatMap(Optional::stream)
        .collect(
            Collectors.joining("; ", "Of " + Words.counted(clones.size(), "machine") + ", ", "."));
  }

  private static Optional<String> ofAll(long count, String one, String many, String what) {
    return count == 0
        ? Optional.empty()
        : Optional.of(count + " " + (count == 1 ? one : many) + what);
  }

  /** {@return the summary, and what was found of each machine and each shared SID} */
  public String toText() {
    WrappedText text = new WrappedText();
    text.paragraph("", summary());
    facts().forEach(found -> text.paragraph("- ", found));
    return text.toString();
  }

  /** {@return what was found, for people: one text for each machine and each shared SID} */
  public List<String> facts() {
    return Stream.concat(
            clones.stream().map(SidProof::summary), shared.stream().map(SharedSid::summary))
        .toList();
  }

  /**
   * Gives the proof as a document for programs.
   *
   * <p>Its schema is the file {@code META-INF/io.sysprep/clone-proof.schema.json} of the jar. While
   * {@code schemaVersion} stays the same, no member is removed, renamed or given another meaning;
   * members may be added, so pass over those that you do not know.
   *
   * @return JSON (RFC 8259) that ends with a line feed
   */
  public String toJson() {
    return CloneProofDocument.of(this);
  }

  /** {@return the summary} */
  @Override
  public String toString() {
    return summary();
  }
}
