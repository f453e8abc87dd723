package com.example.imaging;

import static io.sysprep.testkit.assertions.SysprepAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.testkit.Obstacle;
import io.sysprep.testkit.WindowsProduct;
import io.sysprep.testkit.junit.EveryWindows;
import io.sysprep.testkit.junit.Windows;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImagingToolTest {

  private final List<String> shown = new ArrayList<>();
  private final ImagingTool tool = new ImagingTool(shown::add);

  @EveryWindows
  void sealsEveryWindows(FakeWindows machine) {
    assertThat(tool.seal(machine)).isTrue();
    assertThat(machine).launched("sysprep.exe").isGoingOff();
  }

  @Test
  void saysWhyAMachineCannotBeSealed(@Windows(WindowsProduct.WINDOWS_11) FakeWindowsBuilder windows) {
    FakeWindows machine =
        windows.with(Obstacle.storeAppOfOneUser("Contoso.App"), Obstacle.rearmSpent()).build();
    assertThat(tool.seal(machine)).isFalse();
    assertThat(machine).isUnchanged();
    assertThat(String.join("\n", shown)).contains("Contoso.App", "rearm-count: ");
  }

  @Test
  void isTheModuleThatItIsBuiltAs() {
    assertThat(ImagingTool.class.getModule().isNamed()).isEqualTo(Boolean.getBoolean("named.module"));
  }
}
