package io.sysprep.testkit.junit;

import static io.sysprep.testkit.assertions.SysprepAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.testkit.WindowsProduct;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EveryWindowsTest {

  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().build();

  @EveryWindows
  void sealsEveryProduct(FakeWindows machine) {
    assertThat(Sysprep.on(machine).run(PLAN, event -> {})).isSealed();
  }

  @EveryWindows
  void letsATestChangeEveryProduct(FakeWindowsBuilder windows) {
    assertThat(Sysprep.on(windows.withRearmCount(0).build()).preflight(PLAN))
        .blocksOn("rearm-count");
  }

  @Test
  void givesEachParameterAMachineOfItsOwn(
      @Windows(WindowsProduct.SERVER_2016) FakeWindows server,
      @Windows(WindowsProduct.WINDOWS_11) FakeWindows client) {
    assertThat(server.view().system().version().build()).isEqualTo(14393);
    assertThat(client.view().system().version().build()).isEqualTo(26100);
  }

  @Test
  void namesTheProductsThatTheFakeModels() {
    assertThat(Arrays.stream(WindowsProduct.values()).map(product -> product.machine().toString()))
        .containsExactlyElementsOf(
            FakeWindows.everyProduct().stream().map(FakeWindowsBuilder::toString).toList());
  }
}
