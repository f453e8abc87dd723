package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import java.util.Comparator;
import java.util.List;

/** The one list of rules. */
public final class Rules {

  /** Every rule, in the order of their names; a test refuses a class that is not in it. */
  private static final List<Rule> ALL =
      List.of(new DuplicateSettingsBlock(), new MissingListAction(), new WrongPublicKeyToken());

  private static final RuleWalk WALK = new RuleWalk(ALL);

  private Rules() {}

  /**
   * Applies every rule to a file.
   *
   * @param file the file
   * @param use what it is meant for
   * @return the problems in the order of the file, unmodifiable
   */
  public static List<AnswerFileProblem> problemsIn(AnswerFile file, IntendedUse use) {
    return WALK.over(file, use).inFileOrder();
  }

  /**
   * Returns what every rule says of itself.
   *
   * @return the descriptions in the order of their ids, unmodifiable
   */
  public static List<AnswerFileRule> descriptions() {
    return ALL.stream()
        .map(Rule::description)
        .sorted(Comparator.comparing(AnswerFileRule::id))
        .toList();
  }
}
