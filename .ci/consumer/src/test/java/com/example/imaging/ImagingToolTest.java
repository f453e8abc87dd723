package com.example.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.testkit.FakeWindows;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImagingToolTest {

  private final List<String> shown = new ArrayList<>();
  private final ImagingTool tool = new ImagingTool(shown::add);

  @Test
  void sealsAMachineThatIsReady() {
    assertThat(tool.seal(FakeWindows.windowsServer2022().build())).isTrue();
  }

  @Test
  void isTheModuleThatItIsBuiltAs() {
    assertThat(ImagingTool.class.getModule().isNamed()).isEqualTo(Boolean.getBoolean("named.module"));
  }

  @Test
  void saysWhyAMachineCannotBeSealed() {
    assertThat(tool.seal(FakeWindows.windowsServer2022().withRearmCount(0).build())).isFalse();
    assertThat(shown).anySatisfy(line -> assertThat(line).startsWith("rearm-count: "));
  }
}
