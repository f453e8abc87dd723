package io.sysprep.testkit.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.Architecture;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.LocalUser;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real machines say of themselves, from their hives alone. */
class RealHivesTest {

  private static final Sid WINDOWS_8_1 = new Sid("S-1-5-21-4070822719-3404542230-2541167049");

  @TempDir private Path folder;

  @Test
  void windows81IsTheMachineThatItWas() throws IOException {
    MachineView view = unpacked("win81", "SYSTEM", "SOFTWARE", "SAM", "SECURITY");

    assertThat(view.system().version())
        .isEqualTo(
            new WindowsVersion(
                6,
                3,
                9600,
                0,
                "Windows 8.1 Enterprise Evaluation",
                "EnterpriseEval",
                WindowsVersion.Kind.CLIENT));
    assertThat(view.system().architecture()).isEqualTo(Architecture.AMD64);
    assertThat(view.system().domainRole()).isEqualTo(DomainRole.MEMBER_WORKSTATION);
    assertThat(view.accounts().machineSid()).isEqualTo(WINDOWS_8_1);
    assertThat(view.accounts().account("administrator"))
        .contains(new LocalUser("Administrator", WINDOWS_8_1.account(500), false, false));
    assertThat(view.accounts().account("Gold_Administrator").orElseThrow().sid())
        .isEqualTo(WINDOWS_8_1.account(1001));
    assertThat(view.accounts().membersOf(Sid.ADMINISTRATORS).orElseThrow())
        .containsExactly(
            WINDOWS_8_1.account(500),
            WINDOWS_8_1.account(1001),
            new Sid("S-1-5-21-226059406-2984137831-1201299043-512"));
    assertThat(view.accounts().membersOf(new Sid("S-1-5-32-551"))).isPresent();
    assertThat(view.appx().provisionedFamilies()).isNotEmpty();
    assertThat(view.appx().installed()).isNotEmpty();
    assertThat(view.services().service("MSDTC")).isPresent();
    assertThat(view.system().oemCodePage()).isEqualTo(437);
    assertThat(view.system().uiLanguage()).isEqualTo(0x0409);
    assertThat(view.clock().zone()).isInstanceOf(ZoneOffset.class);
    assertThat(view.clock().instant()).isEqualTo("2016-11-23T10:56:45.205073100Z");
    assertThat(view.system().variable("ProgramData")).contains("C:\\ProgramData");
  }

  @Test
  void windows7Of32BitsIsReadWithoutItsMissingHive() throws IOException {
    MachineView view = unpacked("win7", "SYSTEM", "SOFTWARE", "SAM");

    assertThat(view.system().version().build()).isEqualTo(7601);
    assertThat(view.system().version().minor()).isEqualTo(1);
    assertThat(view.system().architecture()).isEqualTo(Architecture.X86);
    assertThat(view.accounts().account("Administrator")).isPresent();
    assertThat(view.appx().installed()).isEmpty();
  }

  @Test
  void certificateThatRemoteDesktopOfWindows7MadeForItselfIsSeen() throws IOException {
    CheckResult result =
        Sysprep.on(unpacked("win7", "SYSTEM", "SOFTWARE"))
            .preflight(SysprepPlan.generalize().toOobe().thenShutDown().build())
            .result("certificates-of-this-machine")
            .orElseThrow();

    assertThat(result).isInstanceOf(CheckResult.Notice.class);
    assertThat(result.text())
        .contains("SystemCertificates\\Remote Desktop\\Certificates has 1 below it.");
  }

  private MachineView unpacked(String machine, String... hives) throws IOException {
    WindowsTree tree = WindowsTree.in(folder);
    for (String hive : hives) {
      tree.withReal(machine + "/" + hive, hive);
    }
    return OfflineMachine.in(folder).view();
  }
}
