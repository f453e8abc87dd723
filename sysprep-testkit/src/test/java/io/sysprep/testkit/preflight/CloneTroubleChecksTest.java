package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.RegistryBitness;
import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.Destination;
import io.sysprep.preflight.CheckResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a few services know from clones that went wrong, each beside its nearest neighbour. */
class CloneTroubleChecksTest {

  private static final String ENUM = "SYSTEM\\CurrentControlSet\\Enum\\";
  private static final String ADAPTER = ENUM + "PCI\\VEN_8086\\1";
  private static final String SCRIPT =
      "C:\\ProgramData\\Amazon\\EC2-Windows\\Launch\\Scripts\\InitializeInstance.ps1";

  private static FakeWindowsBuilder file(FakeWindowsBuilder windows, String path, String content) {
    return windows.withFile(WindowsPath.of(path), content.getBytes(StandardCharsets.US_ASCII));
  }

  private static FakeWindowsBuilder withAdapter() {
    return Vendor.server()
        .withRegistryValue(
            RegistryKey.localMachine(ADAPTER),
            "ClassGUID",
            RegistryValue.text("{4D36E972-E325-11CE-BFC1-08002BE10318}"));
  }

  private static FakeWindowsBuilder server2019(String configuration) {
    return FakeWindows.windowsServer2019()
        .withCloudbaseInit(Vendor.UNATTEND)
        .withFile(
            Vendor.CONF.resolve("cloudbase-init.conf"),
            configuration.getBytes(StandardCharsets.US_ASCII))
        .withFile(
            Vendor.CONF.resolve("cloudbase-init-unattend.conf"),
            "mtu_use_dhcp_config = false".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void tellAnEc2LaunchThatIsNotScheduled() {
    FakeWindowsBuilder bare = file(Vendor.server(), SCRIPT, "x");
    FakeWindowsBuilder scheduled =
        file(
            file(Vendor.server(), SCRIPT, "x"),
            "C:\\Windows\\System32\\Tasks\\Amazon Ec2 Launch - Instance Initialization",
            "x");
    assertThat(Vendor.check("ec2launch-scheduled", bare)).isInstanceOf(CheckResult.Notice.class);
    assertThat(Vendor.check("ec2launch-scheduled", scheduled))
        .isInstanceOf(CheckResult.Passed.class);
    assertThat(
            Vendor.check(
                "ec2launch-scheduled",
                file(Vendor.server(), SCRIPT, "x"),
                Vendor.plan().forDestination(Destination.AWS_EC2)))
        .isInstanceOf(CheckResult.Blocker.class);
  }

  @Test
  void tellAnAgentThatAsksDhcpForTheMtu() {
    CheckResult asking = Vendor.check("cloudbase-init-mtu", server2019("[DEFAULT]"));
    assertThat(asking).isInstanceOf(CheckResult.Notice.class);
    assertThat(asking.text()).isEqualTo("The agent asks DHCP for the MTU: cloudbase-init.conf.");
    assertThat(Vendor.check("cloudbase-init-mtu", server2019("mtu_use_dhcp_config=false")))
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void tellDisksOfWhichAnAnswerFilePersistsTheAttributes() {
    RegistryKey key =
        RegistryKey.localMachine(
            ENUM + "SCSI\\Disk&Ven_Google\\000000\\Device Parameters\\Partmgr");
    CheckResult kept =
        Vendor.check(
            "disk-attributes",
            Vendor.server().withRegistryValue(key, "Attributes", RegistryValue.number(1)));
    assertThat(kept).isInstanceOf(CheckResult.Notice.class);
    assertThat(kept.text()).contains("Ven_Google");
    assertThat(Vendor.check("disk-attributes", Vendor.server().withRegistryKey(key)))
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void tellNetworkAdaptersThatAreGone() {
    assertThat(Vendor.check("ghost-adapters", withAdapter()).text()).contains("VEN_8086");
    assertThat(
            Vendor.check(
                "ghost-adapters",
                withAdapter().withRegistryKey(RegistryKey.localMachine(ADAPTER + "\\Control"))))
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void warnOfFilesThatNobodyWillReadAgain() {
    String sid = "S-1-5-21-1-2-3-1001";
    CheckResult result =
        Vendor.check(
            "efs-files",
            withProfiles(sid, "S-1-5-21-1-2-3-1002")
                .withRegistryValue(
                    new RegistryKey(
                        RegistryHive.USERS,
                        sid + "\\Software\\Microsoft\\Windows NT\\CurrentVersion\\EFS\\CurrentKeys",
                        RegistryBitness.BITS_64),
                    "CertificateHash",
                    RegistryValue.text("x")));
    assertThat(result).isInstanceOf(CheckResult.Warning.class);
    assertThat(result.text())
        .isEqualTo(
            "Users with keys for encrypted files, by their CertificateHash in EFS\\CurrentKeys: "
                + sid
                + ". Not seen, because nobody is logged on with them: 1 profile.");
  }

  @Test
  void tellOfHowManyUsersTheFilesWereNotSeen() {
    CheckResult result = Vendor.check("efs-files", withProfiles("S-1-5-21-1-2-3-1001"));
    assertThat(result).isInstanceOf(CheckResult.Passed.class);
    assertThat(result.text()).endsWith("nobody is logged on with them: 1 profile.");
  }

  private static FakeWindowsBuilder withProfiles(String... sids) {
    FakeWindowsBuilder windows = Vendor.server();
    for (String sid : sids) {
      windows.withRegistryKey(
          RegistryKey.localMachine(
              "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\" + sid));
    }
    return windows;
  }

  @Test
  void tellTheOldEdge() {
    String name = "Microsoft.MicrosoftEdge_44.19041.1266.0_neutral__8wekyb3d8bbwe";
    AppxPackage edge =
        new AppxPackage(
            name,
            "Microsoft.MicrosoftEdge_8wekyb3d8bbwe",
            AppxPackage.Role.SYSTEM,
            false,
            List.of(new Sid("S-1-5-21-1-2-3-1001")));
    assertThat(Vendor.check("store-system-packages", FakeWindows.windows11().withAppxPackage(edge)))
        .isInstanceOf(CheckResult.Notice.class)
        .extracting(CheckResult::text)
        .isEqualTo("Registered for a user: " + name + ".");
    assertThat(Vendor.check("store-system-packages", FakeWindows.windows11()))
        .isInstanceOf(CheckResult.Passed.class);
  }
}
