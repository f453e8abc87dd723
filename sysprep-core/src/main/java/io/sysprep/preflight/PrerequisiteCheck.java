package io.sysprep.preflight;

import java.util.Set;

/**
 * Looks at one thing that may stand in the way of Sysprep.
 *
 * <p>Implementations hold no state and may be called from any thread. Those of the SDK are found
 * with {@code Sysprep.checks()}; a caller adds own ones with {@code Sysprep.withCheck}.
 *
 * <pre>{@code
 * final class SnapshotTaken implements PrerequisiteCheck {
 *   public CheckDescription description() {
 *     return CheckDescription.of("snapshot-taken", "A snapshot of the machine exists")
 *         .because("Sysprep has no way back.")
 *         .atWorst(CheckDescription.Worst.BLOCKER)
 *         .reads(Port.FILES)
 *         .remediedBy("Take a snapshot.")
 *         .describedAt("https://example.org/runbook");
 *   }
 *
 *   public Finding examine(PreflightFacts facts) {
 *     return facts.machine().files().info(MARKER).isPresent()
 *         ? Finding.passed("The marker of the snapshot is there.")
 *         : Finding.blocking("No snapshot was taken.");
 *   }
 * }
 * }</pre>
 */
public interface PrerequisiteCheck {

  /** {@return what the check is about; equal each time} */
  CheckDescription description();

  /**
   * Looks.
   *
   * @param facts the machine, the plan, and facts that checks share
   * @return what was found
   * @throws io.sysprep.machine.MachineException when it could not find out; the preflight makes an
   *     Inconclusive of it
   */
  Finding examine(PreflightFacts facts);

  /**
   * {@return ids of what the check looks for that a plan may waive one by one, besides the whole
   * check; most checks have none}
   */
  default Set<String> parts() {
    return Set.of();
  }

  /**
   * Tells whether what this check finds goes away by itself, such as an update that is being
   * installed: a plan with patience has such checks asked again until they pass.
   *
   * @return whether waiting helps
   */
  default boolean passesByItself() {
    return false;
  }

  /** {@return the id of the description} */
  default String id() {
    return description().id();
  }
}
