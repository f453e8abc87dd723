package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WmiCondition;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import io.sysprep.verify.ImageState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is true for one port is true for the others. */
class OneStateTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final RegistryKey SPOOLER_OF_LICENCES =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Services\\sppsvc");
  private static final byte[] ANSWER_FILE = "<unattend/>".getBytes(StandardCharsets.UTF_8);

  private final FakeWindows windows =
      FakeWindows.windowsServer2022().withCloudbaseInit(ANSWER_FILE).build();

  @Test
  void stoppedServiceIsStoppedForWmiToo() {
    windows.control().services().stop("sppsvc", SOON);

    assertThat(windows.view().services().service("SPPSVC"))
        .map(ServiceInfo::state)
        .contains(ServiceState.STOPPED);
    assertThat(service("sppsvc").text("State")).contains("Stopped");
  }

  @Test
  void disabledServiceIsDisabledForRegistryAndWmi() {
    windows.control().services().changeStartMode("sppsvc", ServiceStartMode.DISABLED);

    assertThat(windows.view().registry().value(SPOOLER_OF_LICENCES, "Start"))
        .contains(RegistryValue.number(4));
    assertThat(service("sppsvc").text("StartMode")).contains("Disabled");
  }

  @Test
  void startModeWrittenToTheRegistryIsThatOfTheService() {
    windows.control().registry().write(SPOOLER_OF_LICENCES, "Start", RegistryValue.number(3));

    assertThat(windows.view().services().service("sppsvc"))
        .map(ServiceInfo::startMode)
        .contains(ServiceStartMode.DEMAND);
  }

  @Test
  void rearmCountIsTheSameForWmiAndText() {
    FakeWindows exhausted = FakeWindows.windowsServer2022().withRearmCount(0).build();
    WmiQuery query =
        WmiQuery.of("root\\cimv2", "SoftwareLicensingService", "RemainingWindowsReArmCount");

    assertThat(exhausted.view().wmi().query(query).get(0).number("RemainingWindowsReArmCount"))
        .hasValue(0);
    assertThat(Slmgr.detailed(exhausted)).contains("\r\nRemaining Windows rearm count: 0\r\n");
  }

  @Test
  void cloudbaseInitIsAServiceWithAnAccountAndFiles() {
    WindowsPath conf =
        WindowsPath.of("C:\\Program Files\\Cloudbase Solutions\\Cloudbase-Init\\conf");
    WmiQuery accounts =
        WmiQuery.of("root\\cimv2", "Win32_UserAccount", "SID")
            .where(WmiCondition.equal("Name", "cloudbase-init"));

    assertThat(service("cloudbase-init").text("StartName")).contains(".\\cloudbase-init");
    assertThat(windows.view().accounts().account("cloudbase-init"))
        .map(account -> account.sid().value())
        .isEqualTo(windows.view().wmi().query(accounts).get(0).text("SID"));
    assertThat(windows.view().files().read(conf.resolve("Unattend.xml"), 100))
        .contains(ANSWER_FILE);
  }

  @Test
  void imageStateIsTheSameForRegistryAndStateIni() {
    FakeWindows broken =
        FakeWindows.windowsServer2022().withImageState(ImageState.UNDEPLOYABLE).build();
    WindowsPath stateIni = WindowsPath.of("C:\\Windows\\Setup\\State\\State.ini");

    assertThat(broken.imageState()).contains(ImageState.UNDEPLOYABLE);
    assertThat(broken.view().files().read(stateIni, 100).orElseThrow())
        .asString(StandardCharsets.US_ASCII)
        .contains("ImageState=IMAGE_STATE_UNDEPLOYABLE");
  }

  @Test
  void changesAreListedInTheirOrderAndOnlyWhereSomethingChanged() {
    WindowsPath folder = WindowsPath.of("C:\\ProgramData\\builder");
    windows.control().files().createFolders(folder);
    windows.control().files().createFolders(folder);
    windows.control().files().append(folder.resolve("journal"), new byte[] {1});
    windows.control().services().start("sppsvc", SOON);

    assertThat(windows.changes())
        .hasSize(2)
        .first()
        .isEqualTo(new MachineChange.FolderCreated(folder));
  }

  @Test
  void machinesOfOneBuilderShareNothing() {
    FakeWindowsBuilder builder = FakeWindows.windowsServer2019();
    FakeWindows one = builder.build();
    FakeWindows other = builder.build();
    one.control().services().stop("sppsvc", SOON);

    assertThat(other.view().services().service("sppsvc").orElseThrow().isRunning()).isTrue();
  }

  private WmiRow service(String name) {
    WmiQuery query =
        WmiQuery.of("root\\cimv2", "Win32_Service", "State", "StartMode", "StartName")
            .where(WmiCondition.equal("Name", name));
    return windows.view().wmi().query(query).get(0);
  }
}
