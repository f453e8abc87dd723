package io.sysprep.preflight.examination;

import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.CheckDescription.Worst;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.FindingData;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.RemedyDescription;
import io.sysprep.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the remedies that a plan asks for say of a machine, and what becomes of results that they
 * mend.
 */
final class RemedyAnswers {

  private final List<AskedRemedy> asked = new ArrayList<>();
  private final List<CheckResult> results = new ArrayList<>();

  /** In the order of the remedies, which is the order in which they are done. */
  RemedyAnswers(PreflightFacts facts, List<AutomaticRemedy> remedies) {
    List<String> wanted = facts.plan().remedies();
    List<String> unknown = new ArrayList<>(wanted);
    for (AutomaticRemedy remedy : remedies) {
      unknown.remove(remedy.id());
      if (wanted.contains(remedy.id())) {
        examine(remedy, facts);
      }
    }
    for (String id : unknown) {
      results.add(unknown(id, remedies));
    }
  }

  private void examine(AutomaticRemedy remedy, PreflightFacts facts) {
    RemedyDescription description = remedy.description();
    try {
      RemedyNeed need = remedy.examine(facts);
      asked.add(new AskedRemedy(description, need));
      results.add(result(description, need));
    } catch (RuntimeException | Error e) {
      String text = "Whether it is needed could not be found out. " + Words.sentence(e);
      results.add(new CheckResult.Inconclusive(described(description), text));
    }
  }

  /** Those of which it is known whether the machine needs them. */
  List<AskedRemedy> asked() {
    return List.copyOf(asked);
  }

  /** A result for each remedy that the plan asks for. */
  List<CheckResult> results() {
    return results;
  }

  /** What stands in the way and is mended before, does not stand in the way. */
  CheckResult afterMending(CheckResult result) {
    List<String> ids = new ArrayList<>();
    for (AskedRemedy remedy : asked) {
      boolean needed = remedy.need() instanceof RemedyNeed.Needed;
      if (needed && remedy.description().checks().contains(result.id())) {
        ids.add(remedy.description().id());
      }
    }
    return ids.isEmpty() || result.remedyIds().isEmpty()
        ? result
        : new CheckResult.ToBeMended(result, ids);
  }

  private static CheckResult result(RemedyDescription remedy, RemedyNeed need) {
    if (need instanceof RemedyNeed.Impossible) {
      return new CheckResult.Blocker(
          described(remedy),
          need.text(),
          "Do it by hand, or do without " + remedy.id() + " in the plan.",
          FindingData.NONE);
    }
    return new CheckResult.Notice(
        described(remedy),
        need instanceof RemedyNeed.NotNeeded ? "Not needed. " + need.text() : need.text(),
        FindingData.NONE);
  }

  private static CheckDescription described(RemedyDescription remedy) {
    return CheckDescription.of("remedy-" + remedy.id(), remedy.title())
        .because("The plan asks for it, and the run does it before Sysprep.")
        .atWorst(Worst.BLOCKER)
        .remediedBy("Do without it in the plan.");
  }

  private static CheckResult unknown(String id, List<AutomaticRemedy> remedies) {
    CheckDescription description =
        CheckDescription.of("unknown-remedy", "Every remedy that the plan asks for is known")
            .because("What is asked for and not done would be missed in the image.")
            .remediedBy("Correct the id in the plan, or do without it.");
    String known =
        remedies.stream().map(AutomaticRemedy::id).sorted().collect(Collectors.joining(", "));
    String text = "The plan asks for the remedy '" + id + "', which there is not; known are ";
    return new CheckResult.Blocker(
        description, text + known + ".", description.remedy(), FindingData.NONE);
  }
}
