package io.sysprep.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.UnreadableDocumentException;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.schema.SchemaCheck;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanDocumentTest {

  private static final SysprepPlan FULL =
      SysprepPlan.generalize()
          .toOobe()
          .withAnswerFile(WindowsPath.of("C:\\build dir\\Unattend.xml"))
          .thenQuit()
          .inVmMode()
          .forWindows(
              new WindowsVersion(
                  10,
                  0,
                  20348,
                  2,
                  "Windows Server 2022",
                  "ServerDatacenter",
                  WindowsVersion.Kind.SERVER))
          .waiving("domain-membership", "the broker \"rejoins\" clones")
          .within(Duration.ofMillis(90_001))
          .withPatience(Duration.ofMinutes(5))
          .judging("free-space", CheckSeverity.OFF, "the disk grows")
          .forDestination(
              Destination.VMWARE
                  .derivedAs("our-farm")
                  .judging("windows-activated", CheckSeverity.OFF, "the farm's KMS activates"))
          .withRemedy("disable-automatic-logon")
          .withRemedy("delete-ssh-host-keys")
          .because("a new image")
          .build();

  static Stream<SysprepPlan> plans() {
    return Stream.of(
        FULL,
        SysprepPlan.generalize().toOobe().build(),
        SysprepPlan.withoutGeneralizing().toAudit().letSysprepReboot().showingDialogs().build(),
        SysprepPlan.generalize()
            .toOobe()
            .withAnswerFile(WindowsPath.of("C:\\conf\\Unattend.xml"))
            .asTheVendorWritesIt()
            .build());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void planThatTravelledIsTheSame(SysprepPlan plan) {
    SysprepPlan travelled = SysprepPlan.fromJson(plan.toJson());
    assertThat(travelled.toJson()).isEqualTo(plan.toJson());
    assertThat(travelled.commandLine()).isEqualTo(plan.commandLine());
    assertThat(travelled.deadline()).isEqualTo(plan.deadline());
    assertThat(travelled.waivers()).isEqualTo(plan.waivers());
    assertThat(travelled.destination()).isEqualTo(plan.destination());
    assertThat(travelled.severityChanges()).isEqualTo(plan.severityChanges());
    assertThat(travelled.patience()).isEqualTo(plan.patience());
    assertThat(plan.revised().build().toJson()).isEqualTo(plan.toJson());
    assertThat(travelled.windows()).isEqualTo(plan.windows());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void documentKeepsItsSchema(SysprepPlan plan) {
    assertThat(SchemaCheck.named("plan.schema.json").problems(plan.toJson())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"schemaVersion\": \"1\"|\"schemaVersion\": \"7\"|plan: its version is 7, and this library"
            + " reads version 1",
        "\"generalizes\": true|\"generalizes\": \"yes\"|plan.generalizes is \"yes\"; it must be true"
            + " or false",
        "\"target\": \"OOBE\"|\"target\": \"LATER\"|plan.target is \"LATER\"; it must be one of"
            + " [OOBE, AUDIT]",
        "\"deadlineMillis\": 90001|\"deadlineMillis\": null|plan.deadlineMillis is missing; it must"
            + " be a whole number",
        "\"check\": \"domain-membership\"|\"check\": 4|plan.waivers[0].check is \"4\"; it must be a"
            + " text"
      })
  void nameWhatIsWrongAndWhere(String right, String wrong, String message) {
    assertThat(FULL.toJson()).contains(right);
    assertThatThrownBy(() -> SysprepPlan.fromJson(FULL.toJson().replace(right, wrong)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage(message);
  }

  @Test
  void numberThatFitsIntoNothingIsNamed() {
    String wrong = FULL.toJson().replaceFirst("\"build\": \\d+", "\"build\": 4294967296");
    assertThatThrownBy(() -> SysprepPlan.fromJson(wrong))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage(
            "plan.windows.build is \"4294967296\"; it must be a whole number of at most 2147483647");
  }

  @Test
  void answerFileThatIsNoPathIsNamed() {
    String wrong = FULL.toJson().replace("C:\\\\build dir\\\\Unattend.xml", "Unattend.xml");
    assertThatThrownBy(() -> SysprepPlan.fromJson(wrong))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith(
            "plan.answerFile is \"Unattend.xml\"; it must be the absolute path of a file: ");
  }

  @Test
  void planThatBreaksRulesIsRefusedByThem() {
    String wrong = FULL.toJson().replace("\"generalizes\": true", "\"generalizes\": false");
    assertThatThrownBy(() -> SysprepPlan.fromJson(wrong))
        .isInstanceOf(IllegalPlanException.class)
        .hasMessageContaining("/mode:vm needs /generalize");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|plan: not JSON at line 1",
        "[]|plan is no object",
        "{\"a\":|plan: not JSON at line 1",
        "{} {}|end"
      })
  void textThatIsNoPlanIsRefused(String text, String part) {
    assertThatThrownBy(() -> SysprepPlan.fromJson(text))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining(part);
  }
}
