package io.sysprep.unattend.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.UnattendCorpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compares the problems of published files with what an independent reader found in them. */
class PublishedFilesTest {

  /**
   * The findings after which Setup fails or loses a setting. Not among them are habits that work
   * (spelling of names, white space, list actions, foreign elements, empty values, text beside
   * elements), advice (deprecated, legacy, undocumented) and passwords that can be read.
   */
  private static final Set<String> ERROR_CLASS =
      Set.of(
          "unknown-component",
          "unknown-setting",
          "element-case",
          "component-pass-not-allowed",
          "setting-pass-not-allowed",
          "component-missing-name",
          "component-missing-processorArchitecture",
          "component-missing-publicKeyToken",
          "component-missing-language",
          "component-extra-attr",
          "element-extra-attr",
          "invalid-arch",
          "invalid-pass",
          "settings-without-pass",
          "unknown-root-child",
          "unknown-settings-child",
          "repeated-non-list-element",
          "duplicate-Order",
          "duplicate-DiskID",
          "duplicate-keyValue",
          "integer-invalid",
          "empty-integer",
          "empty-boolean",
          "enum-invalid",
          "out-of-range",
          "too-long",
          "computername-bad-char",
          "computername-too-long",
          "productkey-format",
          "timezone-unknown",
          "password-encoded-undecodable",
          "password-encoded-suffix-BAD",
          "password-text-without-Value",
          "text-in-container");

  private static final double CLEAN_FILES_WITH_ERROR_AT_MOST = 0.02;

  private final Map<String, Set<Integer>> errorLines = new TreeMap<>();
  private final List<String> unseen = new ArrayList<>();
  private final List<String> accused = new ArrayList<>();
  private int clean;

  @BeforeEach
  void readFindings() {
    UnattendCorpus corpus = UnattendCorpus.orSkip();
    corpus
        .rows("findings.tsv")
        .filter(row -> ERROR_CLASS.contains(row[1]))
        .forEach(row -> lines(row[0]).add(Integer.valueOf(row[2])));
    for (Path file : corpus.wellFormed()) {
      judge(corpus.nameOf(file), AnswerFile.read(file).problems());
    }
    System.out.printf(
        "Answer files with an error-class finding: %d, of them with a problem on such a line: %d%n"
            + "Answer files without one: %d, of them with an ERROR: %d%n",
        errorLines.size(), errorLines.size() - unseen.size(), clean, accused.size());
  }

  @Test
  void everyFileWithAnErrorClassFindingHasAProblemOnSuchALine() {
    assertThat(unseen).isEmpty();
  }

  @Test
  void hardlyAFileWithoutSuchAFindingIsAccusedOfAnError() {
    assertThat(accused).hasSizeLessThanOrEqualTo((int) (clean * CLEAN_FILES_WITH_ERROR_AT_MOST));
  }

  private void judge(String name, List<AnswerFileProblem> problems) {
    Set<Integer> expected = errorLines.get(name);
    if (expected == null) {
      clean++;
      problems.stream()
          .filter(problem -> problem.severity() == Severity.ERROR)
          .findFirst()
          .ifPresent(error -> accused.add(name + ":" + error));
    } else if (problems.stream().noneMatch(problem -> expected.contains(problem.line()))) {
      unseen.add(name + ":" + expected);
    }
  }

  private Set<Integer> lines(String name) {
    return errorLines.computeIfAbsent(name, unused -> new HashSet<>());
  }
}
