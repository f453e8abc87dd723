package io.sysprep.offline;

import io.sysprep.machine.MachineView;
import io.sysprep.offline.sweep.Sweep;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.words.Words;
import io.sysprep.words.WrappedText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a machine still carries that should not be in an image: passwords, keys, identities of
 * agents, profiles, histories, texts that quote secrets.
 *
 * <p>Where to look is a table; what it holds is known places, so that an empty list is no proof.
 * The secrets themselves are never part of it. Works on a running machine as on a disk:
 *
 * <pre>{@code
 * for (Leftover left : LeftBehind.on(machine.view()).finds()) {
 *   log.warn(left.summary());
 * }
 * Sysprep sysprep = Sysprep.on(machine).withChecks(LeftBehind.checks());   // in every preflight
 * }</pre>
 *
 * @param finds what was found, by kind and place
 * @param unread what could not be looked at and why, each as a sentence
 */
public record LeftBehind(List<Leftover> finds, List<String> unread) {

  /** Copies the lists. */
  public LeftBehind {
    finds = List.copyOf(finds);
    unread = List.copyOf(unread);
  }

  /**
   * Looks at a machine; changes nothing.
   *
   * @param machine the machine; it may lie on a disk
   * @return what was found
   */
  public static LeftBehind on(MachineView machine) {
    return Sweep.of(Objects.requireNonNull(machine, "machine"));
  }

  /**
   * {@return a check for each kind of thing, which warns, or gives notice where no secret is in the
   * way}
   */
  public static List<PrerequisiteCheck> checks() {
    return Arrays.stream(Leftover.Kind.values())
        .<PrerequisiteCheck>map(NothingLeftBehind::new)
        .toList();
  }

  /** {@return what would give a secret to whoever gets the image} */
  public List<Leftover> secrets() {
    return finds.stream().filter(found -> found.kind().isSecret()).toList();
  }

  /** {@return the finds of a kind} */
  public List<Leftover> of(Leftover.Kind kind) {
    return finds.stream().filter(found -> found.kind() == kind).toList();
  }

  /** {@return how much was found, and how much could not be looked at, in full sentences} */
  public String summary() {
    int secrets = secrets().size();
    String found =
        finds.isEmpty()
            ? "Nothing was found that should not be in an image."
            : Words.counted(finds.size(), "thing", "is", "are")
                + " there that should not be in an image; "
                + secrets
                + (secrets == 1 ? " of them gives" : " of them give")
                + " a secret away.";
    return unread.isEmpty()
        ? found
        : found + " " + Words.counted(unread.size(), "place") + " could not be looked at.";
  }

  /** {@return the summary, and each find under the name of its kind, for a console} */
  public String toText() {
    WrappedText text = new WrappedText();
    text.paragraph("", summary());
    for (Leftover.Kind kind : Leftover.Kind.values()) {
      List<Leftover> ofKind = of(kind);
      if (!ofKind.isEmpty()) {
        text.heading(kind.title());
        ofKind.forEach(found -> text.paragraph("- ", found.toString()));
      }
    }
    if (!unread.isEmpty()) {
      text.heading("Not looked at");
      unread.forEach(why -> text.paragraph("- ", why));
    }
    return text.toString();
  }

  /**
   * Gives what was found as a document for programs.
   *
   * <p>Its schema is the file {@code META-INF/io.sysprep/left-behind.schema.json} of the jar. While
   * {@code schemaVersion} stays the same, no member is removed, renamed or given another meaning;
   * members and kinds may be added, so pass over those that you do not know.
   *
   * @return JSON (RFC 8259) that ends with a line feed
   */
  public String toJson() {
    return LeftBehindDocument.of(this);
  }

  /** {@return the summary} */
  @Override
  public String toString() {
    return summary();
  }
}
