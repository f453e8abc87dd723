package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.preflight.CheckResult;
import io.sysprep.testkit.FakeWindowsBuilder;
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
}
