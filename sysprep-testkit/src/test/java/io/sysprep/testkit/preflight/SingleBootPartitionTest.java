package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.plan.Destination;
import io.sysprep.preflight.CheckResult;
import io.sysprep.testkit.FakeWindowsBuilder;
import org.junit.jupiter.api.Test;

/** A disk that can be started in two ways is refused where it is imported, and nowhere else. */
class SingleBootPartitionTest {

  private static CheckResult on(FakeWindowsBuilder windows, Destination destination) {
    return Vendor.check(
        "single-boot-partition", windows, Vendor.plan().forDestination(destination));
  }

  @Test
  void namesThePartitionsThatAnImageServiceRefuses() {
    CheckResult found = on(Vendor.server().withBootPartitions(2), Destination.AWS_WORKSPACES);
    assertThat(found).isInstanceOf(CheckResult.Blocker.class);
    assertThat(found.text())
        .startsWith(
            "The machine can start from more than one partition:"
                + " Disk #0, Partition #0; Disk #0, Partition #1.");
    assertThat(on(Vendor.server().withBootPartitions(2), Destination.AWS_EC2))
        .isInstanceOf(CheckResult.Warning.class);
  }

  @Test
  void letsADiskWithOnePartitionToStartFromPass() {
    assertThat(on(Vendor.server(), Destination.AWS_EC2).text())
        .isEqualTo("The machine starts from Disk #0, Partition #0.");
  }

  @Test
  void doesNotTakeAnEmptyAnswerForOnePartition() {
    assertThat(on(Vendor.server().withBootPartitions(0), Destination.AWS_EC2).text())
        .startsWith("WMI names no partition that this machine starts from.");
  }

  @Test
  void saysNothingWhereNobodyImports() {
    FakeWindowsBuilder twice = Vendor.server().withBootPartitions(2);
    assertThat(on(twice, Destination.GENERIC)).isInstanceOf(CheckResult.NotApplicable.class);
    assertThat(on(twice, Destination.AZURE)).isInstanceOf(CheckResult.NotApplicable.class);
  }
}
