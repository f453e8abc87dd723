package io.sysprep.unattend.search;

import io.sysprep.machine.AccountsView;
import io.sysprep.machine.AppxView;
import io.sysprep.machine.CommandsView;
import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProcessesView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.ServicesView;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.Volume;
import io.sysprep.machine.VolumesView;
import io.sysprep.machine.WmiView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A Windows of files, drives and one registry value, in C:\Windows; it answers nothing else. */
final class SearchedMachine implements MachineView {

  private final SearchedFiles files = new SearchedFiles();
  private final List<Volume> volumes = new ArrayList<>();
  private Optional<RegistryValue> unattendFile = Optional.empty();

  SearchedMachine with(String path, String content) {
    files.put(path, content);
    return this;
  }

  SearchedMachine denying(String path) {
    files.deny(path);
    return this;
  }

  SearchedMachine withDrive(char letter, Volume.Kind kind) {
    volumes.add(new Volume(letter, kind, OptionalLong.empty()));
    return this;
  }

  SearchedMachine registering(String path) {
    unattendFile = Optional.of(new RegistryValue.ExpandableText(path));
    return this;
  }

  @Override
  public RegistryView registry() {
    return new OneValue(unattendFile);
  }

  @Override
  public FilesView files() {
    return files;
  }

  @Override
  public VolumesView volumes() {
    return new Drives(volumes);
  }

  @Override
  public SystemView system() {
    return new WindowsInItsUsualFolder();
  }

  @Override
  public WmiView wmi() {
    throw new UnsupportedOperationException();
  }

  @Override
  public ServicesView services() {
    throw new UnsupportedOperationException();
  }

  @Override
  public ProcessesView processes() {
    throw new UnsupportedOperationException();
  }

  @Override
  public AccountsView accounts() {
    throw new UnsupportedOperationException();
  }

  @Override
  public AppxView appx() {
    throw new UnsupportedOperationException();
  }

  @Override
  public CommandsView commands() {
    throw new UnsupportedOperationException();
  }

  @Override
  public MachineClock clock() {
    throw new UnsupportedOperationException();
  }

  private record OneValue(Optional<RegistryValue> unattendFile) implements RegistryView {

    @Override
    public Optional<RegistryValue> value(RegistryKey key, String name) {
      boolean asked =
          key.equals(RegistryKey.localMachine("System\\Setup")) && name.equals("UnattendFile");
      return asked ? unattendFile : Optional.empty();
    }

    @Override
    public boolean exists(RegistryKey key) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Map<String, RegistryValue>> values(RegistryKey key) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<List<String>> subKeys(RegistryKey key) {
      throw new UnsupportedOperationException();
    }
  }

  private record Drives(List<Volume> volumes) implements VolumesView {

    @Override
    public Optional<ConversionStatus> conversionStatus(char letter) {
      throw new UnsupportedOperationException();
    }
  }
}
