package io.sysprep.unattend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Real files, as other people published them. */
class AnswerFileCorpusTest {

  /** What the index calls each cause, and the rules that name it. */
  private static final Map<String, Set<String>> RULES_FOR_CAUSE =
      Map.ofEntries(
          Map.entry(
              "comment/banner before the XML declaration",
              Set.of("content-before-xml-declaration")),
          Map.entry(
              "missing whitespace between attributes", Set.of("missing-space-between-attributes")),
          Map.entry("mismatched/overlapping end tag", Set.of("mismatched-tag")),
          Map.entry("control character", Set.of("control-character")),
          Map.entry("template syntax", Set.of("template-syntax")),
          Map.entry("unescaped & in text (usually a command line)", Set.of("unescaped-ampersand")),
          Map.entry("prefix used but not declared: wcm", Set.of("undeclared-prefix")),
          Map.entry("file truncated / unclosed token", Set.of("truncated")),
          Map.entry("stray markup character", Set.of("stray-markup")),
          Map.entry("double hyphen inside comment", Set.of("double-hyphen-in-comment")),
          Map.entry("declared encoding does not match bytes", Set.of("encoding-mismatch")),
          Map.entry("bytes invalid in the declared encoding", Set.of("invalid-bytes")),
          Map.entry(
              "not XML (template, script or text that embeds an answer file)", Set.of("not-xml")));

  @Test
  void everyWellFormedFileIsWrittenBackByteForByte() throws IOException {
    List<String> different = new ArrayList<>();
    UnattendCorpus corpus = UnattendCorpus.orSkip();
    for (Path file : corpus.wellFormed()) {
      byte[] bytes = Files.readAllBytes(file);
      if (!Arrays.equals(AnswerFile.read(bytes).toBytes(), bytes)) {
        different.add(corpus.nameOf(file));
      }
    }
    int all = corpus.wellFormed().size();
    System.out.printf(
        "Well-formed answer files: %d, the same bytes: %d%n", all, all - different.size());
    assertThat(different).isEmpty();
  }

  @Test
  void everyBrokenFileIsRefusedWithTheRightCause() {
    UnattendCorpus corpus = UnattendCorpus.orSkip();
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> broken : corpus.whyBroken().entrySet()) {
      String found = causeOf(corpus.file(broken.getKey()));
      if (!RULES_FOR_CAUSE.getOrDefault(broken.getValue(), Set.of()).contains(found)) {
        wrong.add(broken + ": " + found);
      }
    }
    int all = corpus.whyBroken().size();
    System.out.printf("Broken answer files: %d, the right cause: %d%n", all, all - wrong.size());
    assertThat(wrong).isEmpty();
  }

  private static String causeOf(Path file) {
    try {
      AnswerFile.read(file);
      return "accepted";
    } catch (AnswerFileException e) {
      return e.problem().ruleId();
    }
  }

  @Test
  void problemsOfEveryWellFormedFileAreFound() {
    for (Path file : UnattendCorpus.orSkip().wellFormed()) {
      assertThat(AnswerFile.read(file).problems()).isNotNull();
    }
  }

  @Test
  void everyBrokenFileIsRefusedWithAPlaceAndARemedy() {
    for (Path file : UnattendCorpus.orSkip().broken()) {
      assertThatThrownBy(() -> AnswerFile.read(file))
          .as("%s", file)
          .isInstanceOfSatisfying(
              AnswerFileException.class,
              e -> {
                assertThat(e.problem().line()).isPositive();
                assertThat(e.problem().remedy()).isNotBlank();
              });
    }
  }
}
