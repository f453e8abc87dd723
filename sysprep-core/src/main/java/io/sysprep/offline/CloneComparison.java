package io.sysprep.offline;

import io.sysprep.machine.MachineException;
import io.sysprep.offline.sweep.SweptIdentities;
import io.sysprep.verify.CloneProof;
import io.sysprep.verify.MachineIdentity;
import io.sysprep.words.Words;
import io.sysprep.words.WrappedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the disks of an image and of machines made from it share that each should have of its own:
 * machine SIDs, private keys, and what agents and services know a machine by.
 *
 * <p>Compare clones after their first boot, when they have made what is theirs. What is compared is
 * never part of it.
 *
 * <pre>{@code
 * CloneComparison disks =
 *     CloneComparison.of(OfflineMachine.in(image), List.of(OfflineMachine.in(first)));
 * if (!disks.allUnique()) {
 *   disks.facts().forEach(log::error);
 * }
 * }</pre>
 *
 * @param sids the machine SIDs
 * @param shared each key or identity that several of the machines have
 * @param unread what could not be looked at and why, each as a sentence
 */
public record CloneComparison(CloneProof sids, List<SharedIdentity> shared, List<String> unread) {

  /**
   * A key or an identity that several machines have, with the same content.
   *
   * @param found what it is, and where
   * @param machines the machines, in the order given; two or more
   */
  public record SharedIdentity(Leftover found, List<MachineIdentity> machines) {

    /** Copies the list. */
    public SharedIdentity {
      machines = List.copyOf(machines);
    }

    /** {@return what was found and what it means, for people} */
    public String summary() {
      return machines.stream().map(MachineIdentity::computerName).collect(Collectors.joining(", "))
          + " have the same "
          + found.id()
          + ". "
          + found;
    }

    /** {@return the summary} */
    @Override
    public String toString() {
      return summary();
    }
  }

  /** Copies the lists. */
  public CloneComparison {
    shared = List.copyOf(shared);
    unread = List.copyOf(unread);
  }

  /**
   * Compares the disks of machines with that of the one their image was made from, and with each
   * other.
   *
   * @param image the machine before it was sealed, or its image
   * @param clones the machines made from the image, after their first boot
   * @return what they share
   * @throws MachineException when the identity of a machine could not be found out
   */
  public static CloneComparison of(OfflineMachine image, List<OfflineMachine> clones) {
    Map<Sighted, List<MachineIdentity>> owners = new LinkedHashMap<>();
    Set<String> unread = new LinkedHashSet<>();
    MachineIdentity before = sighted(image, owners, unread);
    List<MachineIdentity> after = new ArrayList<>();
    clones.forEach(clone -> after.add(sighted(clone, owners, unread)));
    return new CloneComparison(CloneProof.of(before, after), shared(owners), List.copyOf(unread));
  }

  /** A key or an identity with its content. */
  private record Sighted(Leftover found, Object content) {}

  private static MachineIdentity sighted(
      OfflineMachine disk, Map<Sighted, List<MachineIdentity>> owners, Set<String> unread) {
    MachineIdentity machine = disk.identity();
    SweptIdentities swept = SweptIdentities.of(disk.view());
    swept
        .contents()
        .forEach(
            (found, content) ->
                owners
                    .computeIfAbsent(new Sighted(found, content), absent -> new ArrayList<>())
                    .add(machine));
    swept.unread().forEach(why -> unread.add(machine.computerName() + ": " + why));
    return machine;
  }

  private static List<SharedIdentity> shared(Map<Sighted, List<MachineIdentity>> owners) {
    return owners.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> new SharedIdentity(entry.getKey().found(), entry.getValue()))
        .toList();
  }

  /** {@return whether it is proven that each machine has its own SID, keys and identities} */
  public boolean allUnique() {
    return sids.allUnique() && shared.isEmpty() && unread.isEmpty();
  }

  /** {@return what was found, for people: one text for each machine and each thing shared} */
  public List<String> facts() {
    return Stream.of(
            sids.facts().stream(), shared.stream().map(SharedIdentity::summary), unread.stream())
        .flatMap(texts -> texts)
        .toList();
  }

  /** {@return how many machines and things are proven to be unique, in full sentences} */
  public String summary() {
    String said =
        shared.isEmpty()
            ? "No key and no identity is in two of the machines."
            : Words.counted(shared.size(), "thing")
                + " that each should have of its own "
                + (shared.size() == 1 ? "is" : "are")
                + " the same in several machines.";
    String unreadToo =
        unread.isEmpty() ? "" : " " + Words.counted(unread.size(), "place") + " could not be read.";
    return sids.summary() + " " + said + unreadToo;
  }

  /** {@return the summary, and what was found of each machine and each thing shared} */
  public String toText() {
    WrappedText text = new WrappedText();
    text.paragraph("", summary());
    facts().forEach(found -> text.paragraph("- ", found));
    return text.toString();
  }

  /**
   * Gives the comparison as a document for programs.
   *
   * <p>Its schema is the file {@code META-INF/io.sysprep/clone-comparison.schema.json} of the jar.
   * While {@code schemaVersion} stays the same, no member is removed, renamed or given another
   * meaning; members may be added, so pass over those that you do not know.
   *
   * @return JSON (RFC 8259) that ends with a line feed
   */
  public String toJson() {
    return CloneComparisonDocument.of(this);
  }

  /** {@return the summary} */
  @Override
  public String toString() {
    return summary();
  }
}
