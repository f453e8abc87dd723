package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.preflight.CheckResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.unattend.AnswerFileRuleSet;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerFileChecksTest {

  private static FakeWindowsBuilder containing(String text) {
    return Vendor.server().withFile(Vendor.ANSWER_FILE, text.getBytes(StandardCharsets.UTF_8));
  }

  private static SysprepPlanBuilder planWithout() {
    return SysprepPlan.generalize().toOobe();
  }

  @Test
  void warnThatClonesHaveToBeSetUpByHandWithoutAnAnswerFile() {
    assertThat(Vendor.check("answer-file-given", Vendor.server(), planWithout()))
        .isInstanceOf(CheckResult.Warning.class);
    assertThat(Vendor.check("answer-file-readable", Vendor.server(), planWithout()))
        .isInstanceOf(CheckResult.NotApplicable.class);
  }

  @Test
  void blockAnAnswerFileThatIsMissingAndNameItsPath() {
    CheckResult result =
        Vendor.check("answer-file-readable", Vendor.server().withoutFile(Vendor.ANSWER_FILE));
    assertThat(result).isInstanceOf(CheckResult.Blocker.class);
    assertThat(result.text()).contains(Vendor.ANSWER_FILE.toString());
  }

  @Test
  void blockAnAnswerFileThatIsEmpty() {
    assertThat(Vendor.check("answer-file-readable", containing("")).text()).contains("is empty");
  }

  @Test
  void blockAFolderInPlaceOfAnAnswerFile() {
    SysprepPlanBuilder plan = planWithout().withAnswerFile(WindowsPath.of("C:\\Windows\\System32"));
    assertThat(Vendor.check("answer-file-readable", Vendor.server(), plan).text())
        .contains("is a folder");
  }

  @Test
  void blockAFileThatIsTooLargeToBeAnAnswerFileWithoutReadingIt() {
    FakeWindowsBuilder huge = Vendor.server().withFile(Vendor.ANSWER_FILE, new byte[17 << 20]);
    assertThat(Vendor.check("answer-file-readable", huge).text()).contains("too many");
    assertThat(Vendor.check("answer-file-well-formed", huge))
        .isInstanceOf(CheckResult.NotApplicable.class);
  }

  @Test
  void blockAFileThatIsNotXmlAndNameThePlace() {
    CheckResult result =
        Vendor.check("answer-file-well-formed", containing("<unattend>\n<settings>\n"));
    assertThat(result).isInstanceOf(CheckResult.Blocker.class);
    assertThat(result.text()).containsPattern("\\d+:\\d+");
  }

  @Test
  void blockXmlThatIsNoAnswerFile() {
    assertThat(Vendor.check("answer-file-well-formed", containing("<project/>")))
        .isInstanceOf(CheckResult.Blocker.class);
  }

  @Test
  void sayThatAPathWithASpaceIsStaged() {
    assertThat(Vendor.check("answer-file-path", Vendor.server()).text()).contains("without spaces");
  }

  @Test
  void warnOfTheVendorsRelativeName() {
    assertThat(
            Vendor.check("answer-file-path", Vendor.server(), Vendor.plan().asTheVendorWritesIt()))
        .isInstanceOf(CheckResult.Warning.class);
  }

  private static final String TOO_LONG =
      """
      <unattend xmlns="urn:schemas-microsoft-com:unattend">
      <settings pass="specialize"><component name="Microsoft-Windows-Shell-Setup"
      processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" language="neutral"
      versionScope="nonSxS">
      <ComputerName>ABCDEFGHIJKLMNOP</ComputerName>
      </component></settings></unattend>
      """;

  @Test
  void blockAFaultOfTheAnswerFileAndNameItsLineAndPath() {
    CheckResult result = Vendor.check("answer-file-problems", containing(TOO_LONG));
    assertThat(result).isInstanceOf(CheckResult.Blocker.class);
    assertThat(result.text())
        .isEqualTo(
            "Line 5, specialize/Microsoft-Windows-Shell-Setup/ComputerName: The computer name has"
                + " 16 bytes; 15 are allowed. [computer-name-too-long]");
  }

  @Test
  void passWithoutTheRuleThatThePlanWaivesAndSayWhy() {
    CheckResult result =
        Vendor.check(
            "answer-file-problems",
            containing(TOO_LONG),
            Vendor.plan().waiving("computer-name-too-long", "the tool renames clones"));
    assertThat(result).isInstanceOf(CheckResult.Passed.class);
    assertThat(result.text())
        .isEqualTo(
            "No rule finds a fault in the answer file. Not heeded: 1 problem of"
                + " computer-name-too-long (the tool renames clones).");
  }

  @Test
  void takeAWaiverOfARuleForNoTypingError() {
    FakeWindows machine = containing(TOO_LONG).build();
    SysprepPlan plan = Vendor.plan().waiving("computer-name-too-long", "renamed").build();
    assertThat(Sysprep.on(machine).preflight(plan).warnings())
        .noneMatch(result -> result.id().equals("unknown-waiver"));
  }

  @Test
  void holdTheAnswerFileToTheRulesOfTheCaller() {
    FakeWindows machine = containing(TOO_LONG).build();
    AnswerFileRuleSet rules =
        AnswerFileRuleSet.standard().silencing("computer-name-too-long", "renamed");
    assertThat(
            Sysprep.on(machine)
                .withAnswerFileRules(rules)
                .preflight(Vendor.plan().build())
                .result("answer-file-problems"))
        .get()
        .isInstanceOf(CheckResult.Passed.class);
  }
}
