package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.preflight.CheckResult;
import io.sysprep.testkit.FakeWindowsBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlierRunChecksTest {

  private static final RegistryKey STATE =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\State");
  private static final RegistryKey STATUS =
      RegistryKey.localMachine("SYSTEM\\Setup\\Status\\SysprepStatus");

  private static FakeWindowsBuilder inState(String state) {
    return Vendor.server().withRegistryValue(STATE, "ImageState", RegistryValue.text(state));
  }

  @ParameterizedTest
  @CsvSource({
    "IMAGE_STATE_COMPLETE,Passed",
    "IMAGE_STATE_SPECIALIZE_RESEAL_TO_AUDIT,Passed",
    "IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE,Blocker",
    "IMAGE_STATE_GENERALIZE_RESEAL_TO_AUDIT,Blocker",
    "IMAGE_STATE_SPECIALIZE_RESEAL_TO_OOBE,Blocker",
    "IMAGE_STATE_UNDEPLOYABLE,Blocker",
    "IMAGE_STATE_OF_THE_FUTURE,Inconclusive"
  })
  void judgeEveryImageState(String state, String expected) {
    assertThat(Vendor.check("image-state", inState(state)).getClass().getSimpleName())
        .isEqualTo(expected);
  }

  @Test
  void tellWhoFindsASealedMachineToMakeTheImageInsteadOfRestoringASnapshot() {
    CheckResult result =
        Vendor.check("image-state", inState("IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE"));
    assertThat(result.remedy()).get().asString().contains("make the image");
  }

  @Test
  void doNotTakeAMissingImageStateForAGoodOne() {
    FakeWindowsBuilder without = Vendor.server().withoutRegistryValue(STATE, "ImageState");
    assertThat(Vendor.check("image-state", without)).isInstanceOf(CheckResult.Inconclusive.class);
  }

  @Test
  void blockAMachineOnWhichARunBrokeOff() {
    FakeWindowsBuilder brokenOff =
        Vendor.server().withRegistryValue(STATUS, "GeneralizationState", RegistryValue.number(3));
    assertThat(Vendor.check("sysprep-status", brokenOff).text()).contains("is 3, not 7");
  }
}
