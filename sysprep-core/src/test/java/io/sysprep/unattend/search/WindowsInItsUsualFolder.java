package io.sysprep.unattend.search;

import io.sysprep.machine.Architecture;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import java.util.Optional;

/** Tells where Windows is, and nothing else. */
final class WindowsInItsUsualFolder implements SystemView {

  @Override
  public WindowsPath windowsFolder() {
    return WindowsPath.of("C:\\Windows");
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
  public WindowsVersion version() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Architecture architecture() {
    throw new UnsupportedOperationException();
  }

  @Override
  public String computerName() {
    throw new UnsupportedOperationException();
  }

  @Override
  public DomainRole domainRole() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Boolean> virtualMachine() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<String> variable(String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int oemCodePage() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int uiLanguage() {
    throw new UnsupportedOperationException();
  }
}
