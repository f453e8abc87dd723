package io.sysprep.unattend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.preflight.checks.StandardChecks;
import io.sysprep.schema.JsonDocument;
import io.sysprep.schema.SchemaCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerFileRuleSetTest {

  private static final SchemaCheck SCHEMA = SchemaCheck.named("answer-file-report.schema.json");
  private static final String SHELL = "Microsoft-Windows-Shell-Setup";
  private static final AnswerFileRule OWNER =
      new AnswerFileRule(
          "contoso-owner",
          Severity.WARNING,
          "The registered owner is not Contoso",
          "The inventory does not find the machine.",
          "Contoso's image handbook");

  private static final AnswerFile FILE =
      AnswerFileText.read(
          AnswerFileText.with(
              "specialize",
              SHELL,
              "<RegisteredOwner>Fabrikam</RegisteredOwner>",
              "<ComputerName>1234567890123456</ComputerName>",
              "<Display><ColorDepth>0</ColorDepth></Display>"));

  /** Finds owners other than Contoso. */
  private static final class OwnerNamed implements AnswerFileCheck {

    @Override
    public AnswerFileRule rule() {
      return OWNER;
    }

    @Override
    public List<AnswerFileProblem> examine(AnswerFile file, IntendedUse use) {
      return file.components(ConfigurationPass.SPECIALIZE, SHELL).stream()
          .flatMap(shell -> shell.settings("RegisteredOwner").stream())
          .filter(owner -> !owner.value().equals("Contoso"))
          .map(owner -> OWNER.problem(owner, "The owner is another one.", "Write Contoso."))
          .toList();
    }
  }

  private static List<String> rulesOf(List<AnswerFileProblem> problems) {
    return problems.stream().map(AnswerFileProblem::ruleId).toList();
  }

  @Test
  void aRuleFromOutsideStandsAmongTheOthersWithItsPlace() {
    List<AnswerFileProblem> problems =
        FILE.problems(IntendedUse.unstated(), AnswerFileRuleSet.standard().with(new OwnerNamed()));

    assertThat(rulesOf(problems))
        .containsExactly(
            "contoso-owner", "computer-name-digits", "computer-name-too-long", "out-of-range");
    assertThat(problems.get(0).toString())
        .isEqualTo(
            "5:1: WARNING [contoso-owner] The owner is another one."
                + " (specialize/Microsoft-Windows-Shell-Setup/RegisteredOwner)");
  }

  @Test
  void aSilencedRuleSaysNothingAndTheReportSaysWhy() {
    AnswerFileReport report =
        FILE.report(
            IntendedUse.unstated(),
            AnswerFileRuleSet.standard()
                .silencing("computer-name-digits", "the tool renames it")
                .silencing("stray-text", "never seen"));

    assertThat(rulesOf(report.problems()))
        .containsExactly("computer-name-too-long", "out-of-range");
    assertThat(report.silenced())
        .containsExactly(
            new SilencedRule("computer-name-digits", "the tool renames it", 1),
            new SilencedRule("stray-text", "never seen", 0));
  }

  @Test
  void aRuleFromOutsideCanBeSilencedToo() {
    AnswerFileRuleSet rules =
        AnswerFileRuleSet.standard()
            .with(new OwnerNamed())
            .silencing("contoso-owner", "a guest's machine");
    assertThat(rulesOf(FILE.problems(IntendedUse.unstated(), rules)))
        .doesNotContain("contoso-owner");
  }

  @Test
  void aTypingErrorInAnIdIsNoSilence() {
    AnswerFileRuleSet rules = AnswerFileRuleSet.standard();
    assertThatThrownBy(() -> rules.silencing("plain-pasword", "typo"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("plain-pasword");
    assertThatThrownBy(() -> rules.silencing("plain-password", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without a reason");
    assertThatThrownBy(() -> rules.with(new OwnerNamed()).with(new OwnerNamed()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("contoso-owner");
  }

  @Test
  void aReportIsJsonAsItsSchemaSays() {
    AnswerFileReport report =
        FILE.report(
            IntendedUse.unstated(),
            AnswerFileRuleSet.standard().silencing("out-of-range", "a \"joke\""));
    assertThat(SCHEMA.problems(report.toJson())).isEmpty();

    JsonDocument document = new JsonDocument(report.toJson());
    assertThat(document.at("problems", 0, "rule")).isEqualTo("computer-name-digits");
    assertThat(document.at("problems", 0, "severity")).isEqualTo("ERROR");
    assertThat(document.at("problems", 0, "path"))
        .isEqualTo("specialize/Microsoft-Windows-Shell-Setup/ComputerName");
    assertThat(document.at("silenced", 0, "reason")).isEqualTo("a \"joke\"");
    assertThat(new JsonDocument(report.problems().get(0).toJson()).at("rule"))
        .isEqualTo("computer-name-digits");
  }

  /** What follows pass and component is a path that leads to the setting. */
  @Test
  void aProblemsPathLeadsToItsSetting() {
    AnswerFile file =
        AnswerFileText.read(
            AnswerFileText.with(
                "oobeSystem",
                SHELL,
                "<FirstLogonCommands>",
                "<SynchronousCommand wcm:action=\"add\"><Order>1</Order></SynchronousCommand>",
                "<SynchronousCommand wcm:action=\"add\"><Order>900</Order></SynchronousCommand>",
                "</FirstLogonCommands>"));
    AnswerFileProblem problem = file.problems().get(0);
    String path = problem.path().replace("oobeSystem/" + SHELL + "/", "");

    assertThat(path).isEqualTo("FirstLogonCommands/SynchronousCommand[2]/Order");
    assertThat(file.value(ConfigurationPass.OOBE_SYSTEM, SHELL, path)).contains("900");
  }

  /** A plan waives checks and rules by one kind of id. */
  @Test
  void noRuleHasTheIdOfACheck() {
    assertThat(AnswerFile.rules())
        .extracting(AnswerFileRule::id)
        .doesNotContainAnyElementsOf(
            StandardChecks.all().stream().map(PrerequisiteCheck::id).toList());
  }
}
