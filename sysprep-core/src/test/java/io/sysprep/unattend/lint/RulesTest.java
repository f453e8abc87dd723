package io.sysprep.unattend.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sysprep.table.Table;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.AnswerFileText;
import io.sysprep.unattend.catalogue.Catalogue;
import io.sysprep.unattend.catalogue.SettingFacts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

  @Test
  void noTwoRulesShareAnId() {
    assertThat(AnswerFile.rules())
        .extracting(AnswerFileRule::id)
        .doesNotHaveDuplicates()
        .isSorted();
  }

  /** People waive rules by id: one that goes or changes its name breaks their pipelines. */
  @Test
  void noRuleIsLostOrRenamed() {
    assertThat(AnswerFile.rules())
        .extracting(AnswerFileRule::id)
        .containsExactlyElementsOf(Table.text(RulesTest.class, "rule-ids.txt").lines().toList());
  }

  @Test
  void aListItemWithoutActionIsNamedAtItsLineAndPath() {
    List<AnswerFileProblem> problems =
        AnswerFileText.read(
                AnswerFileText.with(
                    "oobeSystem",
                    "Microsoft-Windows-Shell-Setup",
                    "<FirstLogonCommands>",
                    "<SynchronousCommand wcm:action=\"add\"><Order>1</Order></SynchronousCommand>",
                    "<SynchronousCommand><Order>2</Order></SynchronousCommand>",
                    "</FirstLogonCommands>"))
            .problems();
    assertThat(problems)
        .filteredOn(problem -> problem.ruleId().equals("missing-list-action"))
        .extracting(AnswerFileProblem::line, AnswerFileProblem::path)
        .containsExactly(
            tuple(
                7,
                "oobeSystem/Microsoft-Windows-Shell-Setup/FirstLogonCommands/SynchronousCommand[2]"));
  }

  /** The walk marks what it has met by 64 bits, and this component has more settings. */
  @Test
  void aBigComponentWithEachSettingOnceRepeatsNone() {
    String name = "Microsoft-Windows-Embedded-KeyboardFilterService";
    List<String> settings = new ArrayList<>();
    for (SettingFacts facts : Catalogue.windows().component(name).orElseThrow().settings()) {
      settings.add("<" + facts.name() + ">true</" + facts.name() + ">");
    }
    assertThat(settings).hasSizeGreaterThan(64);
    assertThat(repeatedIn(name, settings)).isEmpty();
    settings.add(settings.get(1));
    assertThat(repeatedIn(name, settings))
        .containsExactly("The setting is already given on line 6.");
  }

  private static List<String> repeatedIn(String component, List<String> settings) {
    return AnswerFileText.read(
            AnswerFileText.with("offlineServicing", component, settings.toArray(new String[0])))
        .problems()
        .stream()
        .filter(problem -> problem.ruleId().equals("repeated-setting"))
        .map(AnswerFileProblem::message)
        .toList();
  }
}
