package io.sysprep.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DestinationTest {

  @Test
  void isGenericUnlessThePlanSaysOtherwise() {
    assertThat(SysprepPlan.generalize().toOobe().build().destination())
        .isEqualTo(Destination.GENERIC);
  }

  @Test
  void isFoundByTheNameThatConfigurationFilesHave() {
    assertThat(Destination.named("azure")).isSameAs(Destination.AZURE);
    assertThat(Destination.known()).extracting(Destination::id).doesNotHaveDuplicates();
  }

  @Test
  void thatIsNotKnownIsRefusedWithThoseThatAre() {
    assertThatThrownBy(() -> Destination.named("azur"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'azur'")
        .hasMessageContaining("generic, vendor-guide, azure");
  }

  @Test
  void ofOnesOwnBeginsWithAProfileAndKeepsTheLastChangeOfACheck() {
    Destination farm =
        Destination.VMWARE
            .derivedAs("our-farm")
            .judging("single-profile", CheckSeverity.WARNING, "first thought")
            .judging("single-profile", CheckSeverity.OFF, "second thought");
    assertThat(farm.profile()).isEqualTo("vmware");
    assertThat(farm.changes())
        .containsExactly(new SeverityChange("single-profile", CheckSeverity.OFF, "second thought"));
  }

  @Test
  void givesAReasonForEveryChange() {
    assertThatThrownBy(() -> Destination.GCE.judging("free-space", CheckSeverity.OFF, " "))
        .hasMessageContaining("free-space");
    assertThatThrownBy(() -> Destination.GCE.derivedAs("Our Farm"))
        .hasMessageContaining("'Our Farm'");
  }

  @Test
  void isOverruledByWhatThePlanAloneChanges() {
    SysprepPlan plan =
        SysprepPlan.generalize()
            .toOobe()
            .forDestination(
                Destination.GCE.judging("free-space", CheckSeverity.OFF, "all are small"))
            .judging("free-space", CheckSeverity.BLOCKER, "this one is full")
            .build();
    assertThat(plan.severityOf("free-space").map(SeverityChange::severity))
        .contains(CheckSeverity.BLOCKER);
  }

  @Test
  void planRefusesSeveritiesThatSayNothingOrTwoThings() {
    SysprepPlanBuilder twice =
        SysprepPlan.generalize()
            .toOobe()
            .judging("free-space", CheckSeverity.OFF, "")
            .judging("free-space", CheckSeverity.NOTICE, "small");
    assertThatThrownBy(twice::build)
        .hasMessageContaining("each severity that is changed needs a reason")
        .hasMessageContaining("changed once");
  }
}
