package io.sysprep.unattend.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.AnswerFileText;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Seeds every kind of mistake into generated clean files: each is named, at its line, alone. */
class SeededMistakesTest {

  private static final int FILES = 120;

  @Test
  void aGeneratedFileHasNoProblem() {
    for (int seed = 0; seed < FILES; seed++) {
      String file = new CleanFiles(seed).file().write();
      assertThat(AnswerFileText.read(file).problems()).as(file).isEmpty();
    }
  }

  @Test
  void aMistakeIsNamedAtItsLineAndNothingElseIs() {
    Map<String, Integer> seeded = new TreeMap<>();
    for (Mistake mistake : Mistakes.all()) {
      for (int seed = 0; seed < FILES; seed++) {
        seeded.merge(mistake.ruleId(), plant(mistake, seed), Integer::sum);
      }
    }
    System.out.println("Mistakes seeded, named at their line, and nothing else: " + seeded);
    assertThat(seeded.values()).allSatisfy(times -> assertThat(times).isPositive());
  }

  private static int plant(Mistake mistake, int seed) {
    Node root = new CleanFiles(seed).file();
    Optional<Node> spoilt = mistake.seed().apply(root);
    if (spoilt.isEmpty()) {
      return 0;
    }
    String file = root.write();
    assertThat(AnswerFileText.read(file).problems())
        .as("%s in seed %d%n%s", mistake.ruleId(), seed, file)
        .singleElement()
        .extracting(AnswerFileProblem::ruleId, AnswerFileProblem::line)
        .containsExactly(mistake.ruleId(), spoilt.get().line());
    return 1;
  }
}
