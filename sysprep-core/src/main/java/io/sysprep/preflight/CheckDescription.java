package io.sysprep.preflight;

import io.sysprep.machine.Port;
import io.sysprep.words.KebabCase;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a check is about: the text of reports and of the printed list of checks.
 *
 * @param id the name that results and waivers use, in kebab case
 * @param title the good case in one line without a full stop, such as {@code "No restart is
 *     pending"}
 * @param why what goes wrong otherwise, in one or two sentences
 * @param worst the worst outcome the check can have
 * @param reads the ports without which it is Inconclusive; none for a check that looks at the plan
 *     only
 * @param fallsBackTo the ports it reads where the others do not answer
 * @param remedy what to do, unless a finding says it better
 * @param reference where the fact about Windows is documented; empty only for checks of this SDK's
 *     own making
 */
public record CheckDescription(
    String id,
    String title,
    String why,
    Worst worst,
    Set<Port> reads,
    Set<Port> fallsBackTo,
    String remedy,
    Optional<URI> reference) {

  /** The worst outcome that a check can have, apart from Inconclusive. */
  public enum Worst {
    /** It can stop a run. */
    BLOCKER,
    /** It can warn. */
    WARNING,
    /** It can tell something worth knowing. */
    NOTICE
  }

  /**
   * Copies the sets.
   *
   * @throws IllegalArgumentException when the id is not in kebab case, so that no plan could waive
   *     it
   */
  public CheckDescription {
    KebabCase.id(id, "a check");
    reads = Set.copyOf(reads);
    fallsBackTo = Set.copyOf(fallsBackTo);
  }

  /**
   * Begins a description.
   *
   * @param id the name in kebab case
   * @param title the good case in one line
   * @return a description that is not complete yet
   * @throws IllegalArgumentException when the id is not in kebab case
   */
  public static CheckDescription of(String id, String title) {
    return new CheckDescription(
        id, title, "", Worst.BLOCKER, Set.of(), Set.of(), "", Optional.empty());
  }

  /**
   * Says what goes wrong otherwise.
   *
   * @param reason one or two sentences
   * @return a new description
   */
  public CheckDescription because(String reason) {
    return new CheckDescription(id, title, reason, worst, reads, fallsBackTo, remedy, reference);
  }

  /**
   * Says how bad it can get.
   *
   * @param outcome the worst outcome
   * @return a new description
   */
  public CheckDescription atWorst(Worst outcome) {
    return new CheckDescription(id, title, why, outcome, reads, fallsBackTo, remedy, reference);
  }

  /**
   * Names the ports that the check needs.
   *
   * @param ports the ports, at least one
   * @return a new description
   */
  public CheckDescription reads(Port... ports) {
    return new CheckDescription(
        id, title, why, worst, setOf(ports), fallsBackTo, remedy, reference);
  }

  /**
   * Names the ports that the check turns to where others do not answer.
   *
   * @param ports the ports
   * @return a new description
   */
  public CheckDescription fallingBackTo(Port... ports) {
    return new CheckDescription(id, title, why, worst, reads, setOf(ports), remedy, reference);
  }

  /**
   * Says what to do.
   *
   * @param action one or more sentences to the person who has to do it
   * @return a new description
   */
  public CheckDescription remediedBy(String action) {
    return new CheckDescription(id, title, why, worst, reads, fallsBackTo, action, reference);
  }

  /**
   * Says where the fact is documented.
   *
   * @param uri the address of a page
   * @return a new description
   */
  public CheckDescription describedAt(String uri) {
    return new CheckDescription(
        id, title, why, worst, reads, fallsBackTo, remedy, Optional.of(URI.create(uri)));
  }

  private static Set<Port> setOf(Port... ports) {
    Set<Port> set = EnumSet.noneOf(Port.class);
    set.addAll(List.of(ports));
    return set;
  }
}
