package io.sysprep.testkit.preflight;

import io.sysprep.Sysprep;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.preflight.CheckResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.nio.charset.StandardCharsets;

/**
 * The vendor's case that the tests start from: a Windows Server with Cloudbase-Init, and its plan.
 */
final class Vendor {

  static final WindowsPath CONF =
      WindowsPath.of("C:\\Program Files\\Cloudbase Solutions\\Cloudbase-Init\\conf");

  static final WindowsPath ANSWER_FILE = CONF.resolve("Unattend.xml");

  static final byte[] UNATTEND =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <unattend xmlns="urn:schemas-microsoft-com:unattend">
        <settings pass="generalize">
          <component name="Microsoft-Windows-PnpSysprep" processorArchitecture="amd64"
              publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
            <PersistAllDeviceInstalls>true</PersistAllDeviceInstalls>
          </component>
        </settings>
      </unattend>
      """
          .getBytes(StandardCharsets.UTF_8);

  private Vendor() {}

  static FakeWindowsBuilder server() {
    return FakeWindows.windowsServer2022().withCloudbaseInit(UNATTEND);
  }

  static SysprepPlanBuilder plan() {
    return SysprepPlan.generalize().toOobe().withAnswerFile(ANSWER_FILE);
  }

  static CheckResult check(String id, FakeWindowsBuilder windows) {
    return check(id, windows, plan());
  }

  static CheckResult check(String id, FakeWindowsBuilder windows, SysprepPlanBuilder plan) {
    return Sysprep.on(windows.build()).preflight(plan.build()).result(id).orElseThrow();
  }
}
