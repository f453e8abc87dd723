package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.FileVersion;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every product is one Windows, whichever port is asked. */
class ProductsTest {

  private static final WindowsPath SYSPREP =
      WindowsPath.of("C:\\Windows\\System32\\Sysprep\\sysprep.exe");
  private static final RegistryKey CURRENT_VERSION =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");

  static List<FakeWindowsBuilder> products() {
    return FakeWindows.everyProduct();
  }

  @Test
  void productsHaveTheBuildsThatMicrosoftGaveThem() {
    assertThat(FakeWindows.everyProduct())
        .extracting(product -> product.build().view().system().version().build())
        .containsExactly(9200, 9600, 14393, 17763, 19045, 20348, 26100, 26100);
  }

  @ParameterizedTest
  @MethodSource("products")
  void versionIsTheSameForRegistryAndWmi(FakeWindowsBuilder product) {
    FakeWindows windows = product.build();
    WindowsVersion version = windows.view().system().version();
    WmiQuery query =
        WmiQuery.of("root\\cimv2", "Win32_OperatingSystem", "BuildNumber", "ProductType");
    WmiRow row = windows.view().wmi().query(query).get(0);

    String build = Integer.toString(version.build());
    assertThat(windows.view().registry().value(CURRENT_VERSION, "CurrentBuild"))
        .contains(RegistryValue.text(build));
    assertThat(row.text("BuildNumber")).contains(build);
    assertThat(row.number("ProductType")).hasValue(version.kind().isServer() ? 3 : 1);
  }

  @Test
  void filesOfWindows10CarryTheBuildBelowItsEnablementPackage() {
    Optional<FileVersion> version = FakeWindows.windows10().build().view().files().version(SYSPREP);

    assertThat(version).map(FileVersion::build).contains(19041);
  }

  @ParameterizedTest
  @MethodSource("products")
  void newInstallationIsReadyToBeGeneralized(FakeWindowsBuilder product) {
    FakeWindows windows = product.build();
    WmiQuery rearm =
        WmiQuery.of("root\\cimv2", "SoftwareLicensingService", "RemainingWindowsReArmCount");

    assertThat(windows.view().wmi().query(rearm).get(0).number("RemainingWindowsReArmCount"))
        .hasValue(1001);
    assertThat(windows.view().accounts().currentUser().elevated()).isTrue();
    assertThat(windows.view().accounts().currentUser().administrator()).isTrue();
    assertThat(windows.view().files().version(SYSPREP)).isPresent();
    assertThat(windows.view().processes().named("sysprep.exe")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"9200, false", "9600, true"})
  void countOfRearmsPerLicenceCameWithWindows81(int build, boolean told) {
    FakeWindows windows =
        FakeWindows.everyProduct().stream()
            .map(FakeWindowsBuilder::build)
            .filter(each -> each.view().system().version().build() == build)
            .findFirst()
            .orElseThrow();

    assertThat(Slmgr.detailed(windows).contains("Remaining SKU rearm count")).isEqualTo(told);
  }
}
