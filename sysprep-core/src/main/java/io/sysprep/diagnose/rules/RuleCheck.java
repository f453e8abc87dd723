package io.sysprep.diagnose.rules;

import io.sysprep.words.KebabCase;
import java.util.Optional;
import java.util.Set;

/** Says what is wrong with a row that would never work, or tell nobody anything. */
final class RuleCheck {

  private static final Set<String> FIXABILITIES =
      Set.of("automatic", "guided", "manual", "none", "unneeded");

  private RuleCheck() {}

  /** {@return what is wrong; empty when nothing is} */
  static Optional<String> problem(CauseRule rule) {
    if (!KebabCase.is(rule.id())) {
      return Optional.of("the id is not in kebab case");
    }
    if (rule.entry().isEmpty()) {
      return Optional.of("the entry is missing");
    }
    if (rule.signatures().isEmpty() && rule.role() != CauseWeight.UNSEEN) {
      return Optional.of("there is no signature, and the role is not UNSEEN");
    }
    Optional<String> problem = problemOfText(rule);
    return problem.isPresent() ? problem : problemOfEnding(rule);
  }

  private static Optional<String> problemOfText(CauseRule rule) {
    if (!rule.title().endsWith(".")) {
      return Optional.of("the title is no sentence: it ends without a period");
    }
    if (rule.remedies().isEmpty()) {
      return Optional.of("there is no remedy");
    }
    if (!FIXABILITIES.contains(rule.fixability())) {
      return Optional.of("fixability is one of " + FIXABILITIES);
    }
    if (rule.versions().isEmpty()) {
      return Optional.of("the versions are missing");
    }
    return rule.sources().isEmpty() ? Optional.of("there is no source") : Optional.empty();
  }

  private static Optional<String> problemOfEnding(CauseRule rule) {
    boolean fits = true;
    for (Signature one : rule.signatures()) {
      fits &= (one.occasion() == Occasion.ENDING) == rule.role().isOfEnding();
    }
    return fits
        ? Optional.empty()
        : Optional.of(
            "signatures with last: or open: belong to the roles STOP and SUSPECT, and only there");
  }
}
