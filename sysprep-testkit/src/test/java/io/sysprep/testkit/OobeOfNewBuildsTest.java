package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.cloudbase.CloudbaseInit;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.verify.ImageState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Whether clones of Windows Server 2025 get through OOBE with the answer file that Cloudbase-Init
 * ships, sources disagree about: both machines can be shown, and preflight warns.
 */
class OobeOfNewBuildsTest {

  private static final byte[] SHIPPED =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <unattend xmlns="urn:schemas-microsoft-com:unattend">
        <settings pass="oobeSystem">
          <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64"
              publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
            <OOBE>
              <HideEULAPage>true</HideEULAPage>
              <NetworkLocation>Work</NetworkLocation>
              <ProtectYourPC>1</ProtectYourPC>
              <SkipMachineOOBE>true</SkipMachineOOBE>
              <SkipUserOOBE>true</SkipUserOOBE>
            </OOBE>
          </component>
        </settings>
      </unattend>
      """
          .getBytes(StandardCharsets.UTF_8);

  private static Optional<ImageState> stateOfAClone(
      FakeWindowsBuilder product, boolean neverSkips) {
    FakeWindows windows = product.withCloudbaseInit(SHIPPED).build();
    SysprepPlan plan = CloudbaseInit.find(windows.view()).orElseThrow().sealing().build();
    assertThat(Sysprep.on(windows).run(plan, event -> {}).isSealed()).isTrue();
    windows.letTimePass(Duration.ofMinutes(5));
    FakeWindows clone = windows.captureImage().create("web-1");
    if (neverSkips) {
      clone.sysprep().neverSkipsOobe();
    }
    clone.powerOn();
    return clone.imageState();
  }

  @Test
  void endsWhereTheShippedAnswerFileIsBelieved() {
    assertThat(stateOfAClone(FakeWindows.windowsServer2025(), false)).contains(ImageState.COMPLETE);
  }

  @Test
  void waitsForSomebodyWhereSkippingIsNotHeeded() {
    assertThat(stateOfAClone(FakeWindows.windowsServer2025(), true))
        .contains(ImageState.UNDEPLOYABLE);
  }

  @Test
  void ofOlderBuildsEndsInAnyCase() {
    assertThat(stateOfAClone(FakeWindows.windowsServer2022(), true)).contains(ImageState.COMPLETE);
  }

  @Test
  void isWarnedOf() {
    FakeWindows windows = FakeWindows.windowsServer2025().withCloudbaseInit(SHIPPED).build();
    SysprepPlan plan = CloudbaseInit.find(windows.view()).orElseThrow().sealing().build();
    assertThat(Sysprep.on(windows).preflight(plan).result("answer-file-problems"))
        .get()
        .satisfies(result -> assertThat(result.text()).contains("skipped-first-start"));
  }
}
