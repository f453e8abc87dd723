package io.sysprep.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.report.Report;
import io.sysprep.report.ReportHeader;
import io.sysprep.schema.JsonDocument;
import io.sysprep.schema.SchemaCheck;
import io.sysprep.unattend.AnswerFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportTest {

  private static final Map<String, String> SCHEMAS =
      Map.of(
          "preflight", "preflight-report",
          "dry-run", "dry-run",
          "run", "run-result",
          "verification", "verification",
          "diagnosis", "diagnosis",
          "answer-file", "answer-file-problems",
          "sid-proof", "sid-proof",
          "licence", "licence");

  /** The journal is shown as it is, and holds one word for programs. */
  private static final String JOURNAL = "(?<=record the result: )[A-Z_]+";

  private static final Report SEALED = Stories.sealed();
  private static final Report BLOCKED = Stories.blocked();
  private static final Report FAILED = Stories.failed();

  static Stream<Report> stories() {
    return Stream.of(SEALED, BLOCKED, FAILED);
  }

  private static Document xml(String text) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(text, e);
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyFaceSaysWhichMachineWhenForWhichPlanAndByWhichVersion(Report report) {
    String name = report.header().machine().orElseThrow().name();
    for (String face :
        List.of(report.toText(), report.toHtml(), report.toJson(), report.toFullText())) {
      assertThat(face)
          .contains(
              name,
              report.header().at().toString(),
              "/generalize",
              "our agent always leaves one",
              "nightly image of the web tier",
              report.header().sdk(),
              Runtime.version().toString());
    }
  }

  @Test
  void filesOfPipelinesHaveTheHeaderToo() {
    String plan = "pending-file-renames (our agent always leaves one)";
    assertThat(xml(BLOCKED.toJunitXml()).getElementsByTagName("property").getLength()).isPositive();
    assertThat(BLOCKED.toJunitXml())
        .contains("name=\"Machine\" value=\"DESKTOP-", plan, "AMD64", "Sysprep SDK");
    Map<?, ?> properties =
        (Map<?, ?>)
            Objects.requireNonNull(new JsonDocument(BLOCKED.toSarif()).at("runs", 0, "properties"));
    assertThat(properties.keySet().stream().map(String::valueOf))
        .containsExactly(
            "Machine",
            "Windows",
            "Architecture",
            "Taken",
            "Plan",
            "Then",
            "Because",
            "Deadline",
            "Waived",
            "Made by");
    assertThat(properties.get("Waived")).isEqualTo(plan);
  }

  @Test
  void elevenIsNotCalledTenAsItsRegistryCallsIt() {
    assertThat(BLOCKED.toText()).contains("Windows 11 Pro (Professional) 10.0.26100.");
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyFaceSaysWhatTheMachineDoesAtTheEnd(Report report) {
    assertThat(List.of(report.toText(), report.toHtml(), report.toFullText()))
        .allSatisfy(face -> assertThat(face).contains("power off once success is proven"));
  }

  /** Windows' own words, such as an image state, are what people search for; ours are not. */
  @ParameterizedTest
  @MethodSource("stories")
  void proseHoldsNoNameOfAConstant(Report report) {
    String prose = report.toFullText() + report.toHtml() + report.toJunitXml();
    assertThat(
            Pattern.compile("\\b[A-Z]{2,}(_[A-Z]+)+\\b")
                .matcher(prose.replaceAll(JOURNAL, ""))
                .results()
                .map(MatchResult::group))
        .allMatch(word -> word.startsWith("IMAGE_STATE_") || word.startsWith("ERROR_"));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void documentKeepsToItsSchemaAndEachPartToItsOwn(Report report) {
    assertThat(SchemaCheck.named("report.schema.json").problems(report.toJson())).isEmpty();
    JsonDocument document = new JsonDocument(report.toJson());
    List<?> parts = (List<?>) document.at("parts");
    assertThat(parts)
        .allSatisfy(
            part -> {
              Map<?, ?> object = (Map<?, ?>) part;
              String schema = SCHEMAS.get(String.valueOf(object.get("kind")));
              assertThat(
                      SchemaCheck.named(schema + ".schema.json").problemsOf(object.get("document")))
                  .isEmpty();
            });
  }

  @Test
  void schemaNamesEveryKindOfPart() {
    assertThat(SchemaCheck.named("report.schema.json").words("kind"))
        .containsExactlyInAnyOrderElementsOf(SCHEMAS.keySet());
  }

  @Test
  void textBeginsWithTheSummaryAndTellsWhatBlocksBeforeTheRest() {
    String text = BLOCKED.toText();
    assertThat(text).startsWith("Preflight: ");
    assertThat(text.indexOf("[rearm-count]")).isPositive().isLessThan(text.indexOf("- warning:"));
    assertThat(text).doesNotContain("[elevation]").contains("are as they should be");
    assertThat(BLOCKED.toFullText()).contains("[elevation]");
  }

  @Test
  void textIsNoWiderThanAConsoleButForWhatIsCopied() {
    assertThat(
            BLOCKED
                .toText()
                .lines()
                .filter(line -> line.startsWith("- ") || line.startsWith("    ")))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void dryRunOfABlockedPlanSaysFirstThatNothingWouldHappen() {
    assertThat(BLOCKED.toText())
        .contains(
            "Dry run"
                + System.lineSeparator()
                + "======="
                + System.lineSeparator()
                + "Nothing would happen, because preflight blocks");
  }

  @Test
  void pageHoldsTheTimelineAndNeedsNobodyElse() {
    String page = FAILED.toHtml();
    assertThat(page).contains("<svg", "default-src 'none'").doesNotContain("src=\"", "href=\"");
  }

  @Test
  void pageEscapesWhatItIsGiven() {
    Report hostile =
        Report.of(ReportHeader.withoutMachine(Instant.EPOCH))
            .withAnswerFile("<script>alert('1')</script>\u0000", List.of());
    assertThat(hostile.toHtml()).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    assertThat(hostile.toHtml()).doesNotContain("\u0000");
  }

  @Test
  void pipelineSeesACaseForEachCheckAndRule() {
    Document results = xml(BLOCKED.toJunitXml());
    Element preflight = (Element) results.getElementsByTagName("testsuite").item(0);
    Element answerFile = (Element) results.getElementsByTagName("testsuite").item(1);
    assertThat(preflight.getAttribute("failures")).isEqualTo("3");
    assertThat(answerFile.getElementsByTagName("testcase").getLength())
        .isEqualTo(AnswerFile.rules().size());
    assertThat(answerFile.getAttribute("failures")).isNotEqualTo("0");
    assertThat(BLOCKED.toJunitXml()).contains("name=\"rearm-count\"", "<failure type=\"blocks\"");
  }

  @Test
  void pipelineSeesNoFailureOfAMachineThatIsReady() {
    assertThat(xml(SEALED.toJunitXml()).getElementsByTagName("failure").getLength()).isZero();
  }

  @Test
  void codeScanningFindsEachProblemByItsRuleAndPlace() {
    JsonDocument sarif = new JsonDocument(BLOCKED.toSarif());
    assertThat(sarif.at("version")).isEqualTo("2.1.0");
    assertThat((List<?>) sarif.at("runs", 0, "results"))
        .hasSameSizeAs(AnswerFile.read(Stories.FAULTY).problems());
    assertThat(
            sarif.at(
                "runs",
                0,
                "results",
                0,
                "locations",
                0,
                "physicalLocation",
                "artifactLocation",
                "uri"))
        .isEqualTo("images/web/Unattend.xml");
    Object rule = Objects.requireNonNull(sarif.at("runs", 0, "results", 0, "ruleIndex"));
    assertThat(sarif.at("runs", 0, "tool", "driver", "rules", ((Number) rule).intValue(), "id"))
        .isEqualTo(sarif.at("runs", 0, "results", 0, "ruleId"));
  }

  @Test
  void codeScanningGetsALogAlsoWhereThereIsNothingToFind() {
    assertThat(new JsonDocument(SEALED.toSarif()).at("runs", 0, "results")).isEqualTo(List.of());
  }

  @Test
  void isSaidInOneLine() {
    assertThat(BLOCKED.toString()).doesNotContain("\n").isEqualTo(BLOCKED.summary());
    assertThat(Report.of(ReportHeader.withoutMachine(Instant.EPOCH)).summary())
        .isEqualTo("Nothing was looked at.");
  }
}
