package io.sysprep.unattend.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.lint.rules.StandardRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Shows every rule on a mistake, and that it leaves the mistake's neighbour alone. */
class RuleExamplesTest {

  @Test
  void everyRuleIsShown() {
    assertThat(examples().map(RuleExample::ruleId))
        .containsAll(AnswerFile.rules().stream().map(AnswerFileRule::id).toList());
  }

  @TestFactory
  Stream<DynamicTest> aRuleNamesItsMistakeAndLeavesItsNeighbourAlone() {
    return examples().map(example -> DynamicTest.dynamicTest(example.ruleId(), example::check));
  }

  @TestFactory
  Stream<DynamicTest> aRuleInItsOwnWordsQuotesNothing() {
    return examples()
        .filter(example -> StandardRules.isInOwnWords(example.ruleId()))
        .map(example -> DynamicTest.dynamicTest(example.ruleId(), example::checkOwnWords));
  }

  private static Stream<RuleExample> examples() {
    return Stream.of(
            RuleExamples.ofTheEnvelope(),
            RuleExamples.ofComponents(),
            RuleExamples.ofSettings(),
            RuleExamples.ofValues(),
            RuleExamples.ofSecrets(),
            RuleExamples.ofSysprep(),
            RelationExamples.ofAccounts(),
            RelationExamples.ofDisks(),
            RelationExamples.ofPasses())
        .flatMap(List::stream);
  }
}
