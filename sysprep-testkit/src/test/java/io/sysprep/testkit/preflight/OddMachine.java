package io.sysprep.testkit.preflight;

import io.sysprep.machine.AccountsView;
import io.sysprep.machine.AppxView;
import io.sysprep.machine.CommandsView;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProcessesView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.ServicesView;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.VolumesView;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A machine that notes each value that is read of it, and has another one in place of one. */
final class OddMachine implements MachineView {

  /** What a reader of a value of the registry expects. */
  enum Expected {
    NUMBER,
    TEXT,
    TEXTS,
    /** That something is there, of whatever type; or the reader looks at the type by itself. */
    ANYTHING
  }

  /** A value of the registry that was read. */
  record Place(RegistryKey key, String name) {}

  private final MachineView machine;
  private final Map<Place, Expected> read = new ConcurrentHashMap<>();
  private final Set<WmiQuery> asked = ConcurrentHashMap.newKeySet();
  private final Map<Place, RegistryValue> odd = new ConcurrentHashMap<>();
  private UnaryOperator<WmiRow> oddRows = UnaryOperator.identity();

  OddMachine(MachineView machine) {
    this.machine = machine;
  }

  OddMachine with(Place place, RegistryValue value) {
    odd.put(place, value);
    return this;
  }

  OddMachine withRows(UnaryOperator<WmiRow> change) {
    oddRows = change;
    return this;
  }

  Map<Place, Expected> read() {
    return read;
  }

  Set<WmiQuery> asked() {
    return asked;
  }

  private final class Registry implements RegistryView {

    private final RegistryView registry = machine.registry();

    private Optional<RegistryValue> plain(RegistryKey key, String name) {
      RegistryValue planted = odd.get(new Place(key, name));
      return planted == null ? registry.value(key, name) : Optional.of(planted);
    }

    private void note(RegistryKey key, String name, Expected expected) {
      read.putIfAbsent(new Place(key, name), expected);
    }

    @Override
    public boolean exists(RegistryKey key) {
      return registry.exists(key);
    }

    @Override
    public Optional<RegistryValue> value(RegistryKey key, String name) {
      note(key, name, Expected.ANYTHING);
      return plain(key, name);
    }

    @Override
    public Optional<Map<String, RegistryValue>> values(RegistryKey key) {
      Optional<Map<String, RegistryValue>> found = registry.values(key);
      found.ifPresent(all -> all.keySet().forEach(name -> note(key, name, Expected.ANYTHING)));
      return found.map(
          all -> {
            Map<String, RegistryValue> changed = new LinkedHashMap<>(all);
            changed.replaceAll((name, value) -> plain(key, name).orElseThrow());
            return changed;
          });
    }

    @Override
    public Optional<List<String>> subKeys(RegistryKey key) {
      return registry.subKeys(key);
    }

    @Override
    public OptionalLong number(RegistryKey key, String name) {
      note(key, name, Expected.NUMBER);
      return RegistryView.super.number(key, name);
    }

    @Override
    public Optional<String> text(RegistryKey key, String name) {
      note(key, name, Expected.TEXT);
      return RegistryView.super.text(key, name);
    }

    @Override
    public Optional<List<String>> texts(RegistryKey key, String name) {
      note(key, name, Expected.TEXTS);
      return RegistryView.super.texts(key, name);
    }
  }

  @Override
  public RegistryView registry() {
    return new Registry();
  }

  @Override
  public WmiView wmi() {
    return query -> {
      asked.add(query);
      return machine.wmi().query(query).stream().map(oddRows).toList();
    };
  }

  @Override
  public FilesView files() {
    return machine.files();
  }

  @Override
  public VolumesView volumes() {
    return machine.volumes();
  }

  @Override
  public ServicesView services() {
    return machine.services();
  }

  @Override
  public ProcessesView processes() {
    return machine.processes();
  }

  @Override
  public AccountsView accounts() {
    return machine.accounts();
  }

  @Override
  public AppxView appx() {
    return machine.appx();
  }

  @Override
  public SystemView system() {
    return machine.system();
  }

  @Override
  public CommandsView commands() {
    return machine.commands();
  }

  @Override
  public MachineClock clock() {
    return machine.clock();
  }
}
