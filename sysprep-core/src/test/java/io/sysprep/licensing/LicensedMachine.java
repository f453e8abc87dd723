package io.sysprep.licensing;

import io.sysprep.machine.AccountsView;
import io.sysprep.machine.AppxView;
import io.sysprep.machine.Architecture;
import io.sysprep.machine.Bytes;
import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.CommandsView;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FileProtection;
import io.sysprep.machine.FileVersion;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProcessesView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.ServicesView;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.VolumesView;
import io.sysprep.machine.WindowsError;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;
import io.sysprep.machine.WmiView;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A machine of which only what licensing asks for exists; any other question is a fault. */
final class LicensedMachine implements MachineView, WmiView, FilesView, RegistryView, SystemView {

  static final WindowsPath WINDOWS = WindowsPath.of("C:\\Windows");

  final Map<String, WmiValue> serviceRow = new HashMap<>();
  final Map<String, WmiValue> productRow = new HashMap<>();
  final Map<WindowsPath, byte[]> content = new HashMap<>();
  final List<String> asked = new ArrayList<>();
  Optional<MachineException> wmiFailure = Optional.empty();
  Optional<MachineException> registryFailure = Optional.empty();
  Optional<MachineException> productFailure = Optional.empty();
  Optional<String> unknownProperty = Optional.empty();
  Optional<CommandOutput> slmgr = Optional.empty();
  Optional<ServiceInfo> service =
      Optional.of(service(ServiceState.RUNNING, ServiceStartMode.AUTOMATIC));
  Optional<RegistryValue> skipRearm = Optional.empty();
  int oemCodePage = 437;
  int uiLanguage = 0x0409;

  LicensedMachine() {
    serviceRow.put("Version", new WmiValue.Text("10.0.20348.1"));
    serviceRow.put("RemainingWindowsReArmCount", new WmiValue.Numeral(1000));
    productRow.put("Name", new WmiValue.Text("Windows(R), ServerStandard edition"));
    productRow.put("Description", new WmiValue.Text("Windows(R) Operating System, RETAIL channel"));
    productRow.put("ApplicationID", new WmiValue.Text(LicenseRecord.WINDOWS_APPLICATION_ID));
    productRow.put("PartialProductKey", new WmiValue.Text("3V66T"));
    productRow.put("LicenseStatus", new WmiValue.Numeral(1));
    productRow.put("GracePeriodRemaining", new WmiValue.Numeral(0));
    productRow.put("RemainingSkuReArmCount", new WmiValue.Numeral(1001));
  }

  static ServiceInfo service(ServiceState state, ServiceStartMode mode) {
    return new ServiceInfo("sppsvc", "Software Protection", state, mode, "", "sppsvc.exe");
  }

  static MachineException failure(MachineException.Reason reason, long code) {
    return new MachineException(reason, "query", "root\\cimv2", new WindowsError(code, ""));
  }

  LicensedMachine withoutWmi() {
    wmiFailure = Optional.of(failure(MachineException.Reason.FAILED, 0x80041002L));
    return this;
  }

  LicensedMachine printing(byte[] output) {
    slmgr = Optional.of(new CommandOutput(0, Bytes.of(output), Bytes.of()));
    return this;
  }

  @Override
  public List<WmiRow> query(WmiQuery query) {
    asked.add(query.wql());
    wmiFailure.ifPresent(
        failure -> {
          throw failure;
        });
    if (query.className().endsWith("Product") && productFailure.isPresent()) {
      throw productFailure.get();
    }
    if (unknownProperty.filter(query.properties()::contains).isPresent()) {
      throw failure(MachineException.Reason.FAILED, 0x80041017L);
    }
    Map<String, WmiValue> row = query.className().endsWith("Service") ? serviceRow : productRow;
    return row.isEmpty() ? List.of() : List.of(new WmiRow(row));
  }

  @Override
  public CommandsView commands() {
    return (command, deadline) -> {
      asked.add(command.name());
      return slmgr.orElseThrow(
          () -> new MachineException(MachineException.Reason.TIMED_OUT, "run", "cscript.exe"));
    };
  }

  @Override
  public ServicesView services() {
    return name -> service.filter(found -> found.name().equals(name));
  }

  @Override
  public Optional<RegistryValue> value(RegistryKey key, String name) {
    registryFailure.ifPresent(
        failure -> {
          throw failure;
        });
    return skipRearm.filter(value -> name.equals("SkipRearm"));
  }

  @Override
  public Optional<InputStream> open(WindowsPath path, long offset) {
    return Optional.ofNullable(content.get(path)).map(ByteArrayInputStream::new);
  }

  @Override
  public WindowsPath windowsFolder() {
    return WINDOWS;
  }

  @Override
  public WindowsPath programDataFolder() {
    throw new UnsupportedOperationException();
  }

  @Override
  public WindowsPath programFilesFolder() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int oemCodePage() {
    return oemCodePage;
  }

  @Override
  public int uiLanguage() {
    return uiLanguage;
  }

  @Override
  public WmiView wmi() {
    return this;
  }

  @Override
  public FilesView files() {
    return this;
  }

  @Override
  public RegistryView registry() {
    return this;
  }

  @Override
  public SystemView system() {
    return this;
  }

  private static AssertionError unasked() {
    return new AssertionError("Licensing does not ask for this");
  }

  @Override
  public boolean exists(RegistryKey key) {
    throw unasked();
  }

  @Override
  public Optional<Map<String, RegistryValue>> values(RegistryKey key) {
    throw unasked();
  }

  @Override
  public Optional<List<String>> subKeys(RegistryKey key) {
    throw unasked();
  }

  @Override
  public Optional<FileInfo> info(WindowsPath path) {
    throw unasked();
  }

  @Override
  public Optional<List<WindowsPath>> list(WindowsPath folder) {
    throw unasked();
  }

  @Override
  public Optional<FileProtection> protection(WindowsPath path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<FileVersion> version(WindowsPath path) {
    throw unasked();
  }

  @Override
  public WindowsVersion version() {
    throw unasked();
  }

  @Override
  public Architecture architecture() {
    throw unasked();
  }

  @Override
  public String computerName() {
    throw unasked();
  }

  @Override
  public DomainRole domainRole() {
    throw unasked();
  }

  @Override
  public Optional<Boolean> virtualMachine() {
    throw unasked();
  }

  @Override
  public Optional<String> variable(String name) {
    throw unasked();
  }

  @Override
  public VolumesView volumes() {
    throw unasked();
  }

  @Override
  public ProcessesView processes() {
    throw unasked();
  }

  @Override
  public AccountsView accounts() {
    throw unasked();
  }

  @Override
  public AppxView appx() {
    throw unasked();
  }

  @Override
  public MachineClock clock() {
    throw unasked();
  }
}
