package io.sysprep.preflight.examination;

import io.sysprep.SysprepException;
import io.sysprep.machine.MachineException;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.words.Words;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A check with its description, which is asked for once.
 *
 * @param check the check
 * @param description what it is about; made up where the check gives none
 * @param problem why it was made up; empty where the check gave it
 */
record DescribedCheck(
    PrerequisiteCheck check, CheckDescription description, Optional<String> problem) {

  /** Asks a check; its number among the checks names it where it does not name itself. */
  static DescribedCheck of(PrerequisiteCheck check, int number) {
    try {
      CheckDescription description = check.description();
      if (description != null) {
        return new DescribedCheck(check, description, Optional.empty());
      }
      return undescribed(check, number, "It gives no description.");
    } catch (Throwable e) {
      return undescribed(check, number, "It gives no description. " + Words.sentence(e));
    }
  }

  private static DescribedCheck undescribed(PrerequisiteCheck check, int number, String problem) {
    String type = check.getClass().getName();
    CheckDescription description =
        CheckDescription.of(
                String.format(Locale.ROOT, "undescribed-check-%d", number),
                "The check " + type + " says what it is about")
            .because("Nobody can tell what it found.")
            .remediedBy("Mend the check " + type + ".");
    return new DescribedCheck(check, description, Optional.of(problem));
  }

  String id() {
    return description.id();
  }

  /** What of it a plan may waive one by one; none where the check cannot tell. */
  Set<String> parts() {
    try {
      return Set.copyOf(check.parts());
    } catch (Throwable e) {
      return Set.of();
    }
  }

  /**
   * What it found; a failure of its own is an answer too: it could not find out. What only a
   * running Windows has, one on a disk has not: there the question does not arise.
   */
  Finding examine(PreflightFacts facts) {
    if (problem.isPresent()) {
      return Finding.inconclusive(problem.get());
    }
    try {
      Finding finding = check.examine(facts);
      return finding != null
          ? finding
          : Finding.inconclusive("The check " + check.getClass().getName() + " found null.");
    } catch (MachineException e) {
      String text = Words.sentence(e);
      return e.reason() == MachineException.Reason.NOT_RUNNING
          ? Finding.notApplicable(text)
          : Finding.inconclusive(text);
    } catch (SysprepException e) {
      return Finding.inconclusive(Words.sentence(e));
    } catch (Throwable e) {
      return failure(e);
    }
  }

  /** A report has no room for a stack trace, and whoever wrote the check needs it. */
  private Finding failure(Throwable error) {
    // The first logger of a JVM takes longer than many a check; here one is needed.
    System.getLogger("io.sysprep.preflight")
        .log(Level.WARNING, "The check " + id() + " failed itself", error);
    return Finding.inconclusive(
        "The check " + check.getClass().getName() + " failed itself. " + Words.sentence(error));
  }
}
