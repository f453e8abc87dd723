package io.sysprep.unattend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sysprep.unattend.xml.XmlLimits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFileReaderTest {

  private static final String GOOD =
      AnswerFileText.with(
          "specialize", "Microsoft-Windows-Shell-Setup", "<TimeZone>UTC</TimeZone>");

  @Test
  void aBannerAndAMissingSpaceAreRepairedAndReported() {
    String broken = "<!-- made by x -->\n\n" + GOOD.replace("\" language=", "\"language=");
    AnswerFile repaired = AnswerFileReader.lenient().read(broken.getBytes(StandardCharsets.UTF_8));
    assertThat(repaired.problems())
        .extracting(AnswerFileProblem::ruleId, AnswerFileProblem::severity, AnswerFileProblem::line)
        .contains(
            tuple("content-before-xml-declaration", Severity.ERROR, 3),
            tuple("missing-space-between-attributes", Severity.ERROR, 6));
    String declaration = GOOD.lines().findFirst().orElseThrow();
    assertThat(new String(repaired.toBytes(), StandardCharsets.UTF_8))
        .isEqualTo(declaration + "\n<!-- made by x -->\n" + GOOD.substring(declaration.length()));
    assertThat(AnswerFile.read(repaired.toBytes()).problems())
        .extracting(AnswerFileProblem::ruleId)
        .doesNotContain("content-before-xml-declaration", "missing-space-between-attributes");
  }

  @Test
  void aGoodFileIsReadLenientlyAsItIs() {
    byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
    AnswerFile file = AnswerFileReader.lenient().read(bytes);
    assertThat(file.toBytes()).isEqualTo(bytes);
    assertThat(file.problems()).isEqualTo(AnswerFile.read(bytes).problems());
  }

  @Test
  void otherFaultsAreRefusedLenientlyToo() {
    for (String broken : new String[] {"x" + GOOD, GOOD + GOOD, GOOD.replace("UTC", "&")}) {
      assertThatThrownBy(
              () -> AnswerFileReader.lenient().read(broken.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(AnswerFileException.class);
    }
  }

  @Test
  void publishedFilesWithThoseFaultsAreRepairedUnlessTheyHaveOthers() throws Exception {
    UnattendCorpus corpus = UnattendCorpus.orSkip();
    Map<String, String> why = corpus.whyBroken();
    int repaired = 0;
    for (Path path : corpus.broken()) {
      String cause = why.getOrDefault(corpus.nameOf(path), "");
      if (cause.startsWith("comment/banner") || cause.startsWith("missing whitespace")) {
        repaired += isRepaired(Files.readAllBytes(path)) ? 1 : 0;
      }
    }
    assertThat(repaired).isGreaterThanOrEqualTo(40);
  }

  private static boolean isRepaired(byte[] bytes) {
    try {
      AnswerFile file = AnswerFileReader.lenient().read(bytes);
      return !AnswerFile.read(file.toBytes()).settings().isEmpty();
    } catch (AnswerFileException e) {
      assertThat(e.problem().ruleId())
          .isNotIn("content-before-xml-declaration", "missing-space-between-attributes");
      return false;
    }
  }

  @Test
  void aFileBeyondTheLimitIsRefusedWithoutReadingAllOfIt(@TempDir Path folder) throws Exception {
    Path big = Files.write(folder.resolve("big.xml"), new byte[1000]);
    AnswerFileReader small = AnswerFileReader.strict().within(XmlLimits.standard().withBytes(100));
    assertThatThrownBy(() -> small.read(big))
        .isInstanceOfSatisfying(
            AnswerFileException.class,
            e -> assertThat(e.problem().ruleId()).isEqualTo("limit-exceeded"));
  }
}
