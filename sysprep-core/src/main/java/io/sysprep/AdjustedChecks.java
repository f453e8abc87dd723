package io.sysprep;

import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Lists of checks as a caller wants them; what was adjusted stands in the results. */
final class AdjustedChecks {

  private AdjustedChecks() {}

  static List<PrerequisiteCheck> plus(
      List<PrerequisiteCheck> checks, Collection<? extends PrerequisiteCheck> more) {
    Objects.requireNonNull(more, "more");
    List<PrerequisiteCheck> all = new ArrayList<>(checks);
    for (PrerequisiteCheck check : more) {
      Optional<String> id = id(Objects.requireNonNull(check, "check"));
      if (id.isPresent() && all.stream().anyMatch(other -> id(other).equals(id))) {
        throw new IllegalArgumentException(
            "There is a check "
                + id.get()
                + " already: "
                + check.getClass().getName()
                + " needs another id");
      }
      all.add(check);
    }
    return all;
  }

  /** A check that gives no description is told by the preflight, and has no id to compare. */
  private static Optional<String> id(PrerequisiteCheck check) {
    try {
      return Optional.of(check.id());
    } catch (RuntimeException | Error e) {
      return Optional.empty();
    }
  }

  static List<PrerequisiteCheck> leavingOut(
      List<PrerequisiteCheck> checks, String id, String reason) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(reason, "reason");
    return replacing(checks, id, check -> new LeftOutCheck(check.description(), reason));
  }

  private static List<PrerequisiteCheck> replacing(
      List<PrerequisiteCheck> checks, String id, UnaryOperator<PrerequisiteCheck> by) {
    List<PrerequisiteCheck> adjusted = new ArrayList<>(checks);
    boolean[] found = {false};
    adjusted.replaceAll(
        check -> {
          boolean wanted = id(check).filter(id::equals).isPresent();
          found[0] |= wanted;
          return wanted ? by.apply(check) : check;
        });
    if (!found[0]) {
      throw new IllegalArgumentException("No check is called " + id);
    }
    return adjusted;
  }

  /** A check that asks nothing. */
  private record LeftOutCheck(CheckDescription description, String reason)
      implements PrerequisiteCheck {
    @Override
    public Finding examine(PreflightFacts facts) {
      return Finding.notApplicable("Left out: " + reason);
    }
  }
}
