package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.FileVersion;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhoRunsChecksTest {

  private static final WindowsPath SYSPREP =
      WindowsPath.of("C:\\Windows\\System32\\Sysprep\\sysprep.exe");

  private static final WindowsPath KERNEL = WindowsPath.of("C:\\Windows\\System32\\kernel32.dll");
  private static final RegistryKey CURRENT_VERSION =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");

  @Test
  void blockAnAdministratorWhoIsNotElevated() {
    assertThat(Vendor.check("elevation", Vendor.server().notElevated()))
        .isInstanceOf(CheckResult.Blocker.class);
  }

  @Test
  void blockLocalSystemEvenThoughItIsElevated() {
    FakeWindowsBuilder system = Vendor.server().asLocalSystem();
    assertThat(Vendor.check("not-local-system", system)).isInstanceOf(CheckResult.Blocker.class);
    assertThat(Vendor.check("elevation", system)).isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void blockAWindowsWithoutSysprep() {
    CheckResult result = Vendor.check("sysprep-present", Vendor.server().withoutFile(SYSPREP));
    assertThat(result).isInstanceOf(CheckResult.Blocker.class);
    assertThat(result.text()).contains(SYSPREP.toString());
  }

  @Test
  void blockASysprepOfAnotherWindows() {
    FakeWindowsBuilder copied =
        Vendor.server().withFileVersion(SYSPREP, new FileVersion(10, 0, 17763, 1));
    assertThat(Vendor.check("sysprep-present", copied).text()).contains("17763").contains("20348");
  }

  /** A service pack leaves files that it does not touch at the build before it. */
  @Test
  void letTheSysprepOfAServicePackPassThatLeftItAsItWas() {
    FakeWindowsBuilder servicePack =
        Vendor.server()
            .withRegistryValue(CURRENT_VERSION, "CurrentBuild", RegistryValue.text("7601"))
            .withFileVersion(SYSPREP, new FileVersion(6, 1, 7600, 16385))
            .withFileVersion(KERNEL, new FileVersion(6, 1, 7601, 24214));
    assertThat(Vendor.check("sysprep-present", servicePack)).isInstanceOf(CheckResult.Passed.class);
  }

  @ParameterizedTest
  @MethodSource("io.sysprep.testkit.FakeWindows#everyProduct")
  void letEveryProductsOwnSysprepPassAlsoWhereAnEnablementPackageRaisedTheBuild(
      FakeWindowsBuilder product) {
    assertThat(Vendor.check("sysprep-present", product)).isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void namesEveryProductForTheTestAbove() {
    assertThat(FakeWindows.everyProduct()).hasSize(8);
  }
}
