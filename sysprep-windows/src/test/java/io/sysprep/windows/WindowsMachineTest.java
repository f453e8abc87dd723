package io.sysprep.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.Sid;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.Volume;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WmiQuery;
import io.sysprep.windows.accounts.StubAccounts;
import io.sysprep.windows.files.NativeFileVersions;
import io.sysprep.windows.files.NativeVolumes;
import io.sysprep.windows.files.StubProtection;
import io.sysprep.windows.programs.ListedProcesses;
import io.sysprep.windows.registry.MapRegistry;
import io.sysprep.windows.registry.StubRegistry;
import io.sysprep.windows.services.StubServices;
import io.sysprep.windows.system.NativePower;
import io.sysprep.windows.system.StubSystem;
import io.sysprep.windows.system.WindowsSystem;
import io.sysprep.windows.wmi.StubWmi;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole machine on stubs: that each port reaches the calls that are meant for it. */
class WindowsMachineTest {

  private static final RegistryKey KEY = RegistryKey.localMachine("SOFTWARE\\Sdk");
  private static final WmiQuery QUERY = WmiQuery.of("root\\cimv2", "Win32_Thing", "Name");

  private final StubRegistry registry = new StubRegistry();
  private final StubWmi wmi = new StubWmi();
  private final StubServices services = new StubServices();
  private final List<Integer> shutdowns = new ArrayList<>();
  private final Machine machine =
      WindowsMachine.open(
          new WindowsNatives(
              registry,
              wmi,
              none -> new NativeFileVersions.Fixed(1812, 0, 0),
              new StubProtection(),
              new OneDisk(),
              services,
              new OneProcess(),
              new StubAccounts(),
              new StubSystem(),
              new RecordedShutdowns()));

  @AfterEach
  void close() {
    machine.close();
  }

  @Test
  void whatIsReadComesFromTheCallsOfItsPort() {
    registry.put("Number", RegistryValue.number(7));
    wmi.row(Map.of("Name", StubWmi.cell(8, "thing")));

    assertThat(machine.view().registry().value(KEY, "Number")).contains(RegistryValue.number(7));
    assertThat(machine.view().wmi().query(QUERY)).hasSize(1);
    assertThat(machine.view().services().service("spooler")).isPresent();
    assertThat(machine.view().processes().named("sysprep.exe")).hasSize(1);
    assertThat(machine.view().accounts().machineSid()).isEqualTo(new Sid(StubAccounts.MACHINE));
    assertThat(machine.view().system().computerName()).isEqualTo("VM");
    assertThat(machine.view().volumes().volumes()).extracting(Volume::letter).containsExactly('C');
    assertThat(machine.view().files().protection(WindowsPath.of("C:\\Windows"))).isPresent();
    assertThat(machine.view().appx().installed()).isEmpty();
    assertThat(machine.view().clock().zone()).isEqualTo(ZoneId.systemDefault());
  }

  @Test
  void whatIsChangedIsChangedByTheCallsOfItsPort() {
    machine.control().registry().write(KEY, "Name", RegistryValue.text("x"));
    machine.control().services().changeStartMode("spooler", ServiceStartMode.DISABLED);
    machine.control().power().restart();
    assertThat(machine.control().files().createPrivateFolder(WindowsPath.of("C:\\x"))).isTrue();

    assertThat(registry.values).containsKey("Name");
    assertThat(services.startMode).isEqualTo(4);
    assertThat(shutdowns).hasSize(1);
  }

  @Test
  void environmentVariablesAreThoseOfThisProcess() {
    assertThat(machine.view().system().variable("PATH")).contains(System.getenv("PATH"));
    assertThat(machine.view().system().variable("NO_SUCH_VARIABLE")).isEmpty();
  }

  @Test
  void aClosedMachineHasLeftComAndAnswersNoQuery() {
    machine.view().wmi().query(QUERY);
    machine.close();
    assertThat(wmi.calls).contains("leave");
    assertThatThrownBy(() -> machine.view().wmi().query(QUERY))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void onlyAThirtyTwoBitJvmOnASixtyFourBitWindowsIsRedirected() {
    WindowsPath sysprep = WindowsPath.of("C:\\Windows\\System32\\Sysprep\\sysprep.exe");
    assertThat(WindowsMachine.hostPaths(systemWith("PROCESSOR_ARCHITEW6432")).of(sysprep))
        .hasToString("C:\\Windows\\Sysnative\\Sysprep\\sysprep.exe");
    assertThat(WindowsMachine.hostPaths(systemWith("PROCESSOR_ARCHITECTURE")).of(sysprep))
        .hasToString("C:\\Windows\\System32\\Sysprep\\sysprep.exe");
  }

  private static SystemView systemWith(String variable) {
    MapRegistry registry =
        new MapRegistry()
            .with("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion", "SystemRoot", "C:\\Windows");
    return new WindowsSystem(
        new StubSystem(),
        registry,
        name -> Optional.of("AMD64").filter(x -> name.equals(variable)));
  }

  /** One disk with some room. */
  private static final class OneDisk implements NativeVolumes {

    @Override
    public Roots roots() {
      return new Roots(0, List.of("C:\\"));
    }

    @Override
    public int type(String root) {
      return 3;
    }

    @Override
    public Free free(String root) {
      return new Free(0, 100);
    }
  }

  /** Writes shutdowns down. */
  private final class RecordedShutdowns implements NativePower {

    @Override
    public int enablePrivilege() {
      return 0;
    }

    @Override
    public int initiate(int flags, int reason) {
      shutdowns.add(flags);
      return 0;
    }
  }

  private static final class OneProcess extends ListedProcesses {
    @Override
    public List<Entry> listed() {
      return List.of(new Entry(7, 4, "sysprep.exe"));
    }

    @Override
    public OptionalLong creationTime(long id) {
      return OptionalLong.empty();
    }
  }
}
