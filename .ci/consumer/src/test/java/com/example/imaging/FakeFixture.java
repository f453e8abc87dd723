package com.example.imaging;

import static org.junit.jupiter.api.Assumptions.abort;

import io.sysprep.machine.Machine;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.contract.MachineFixture;
import java.util.List;

/** What this project's contracts need, and no programs: it starts none. */
final class FakeFixture implements MachineFixture {

  private final Machine machine = FakeWindows.windows11().build();

  @Override
  public Machine machine() {
    return machine;
  }

  @Override
  public RegistryKey scratchKey() {
    return RegistryKey.localMachine("SOFTWARE\\Scratch");
  }

  @Override
  public RegistryKey sharedScratchKey() {
    return RegistryKey.localMachine("SYSTEM\\Scratch");
  }

  @Override
  public WindowsPath scratchFolder() {
    return WindowsPath.of("C:\\Scratch");
  }

  @Override
  public WindowsPath versionedFile() {
    return view().system().windowsFolder().resolve("System32\\Sysprep\\sysprep.exe");
  }

  @Override
  public String service() {
    return "AppIDSvc";
  }

  @Override
  public String localAccount() {
    return "Administrator";
  }

  @Override
  public ProgramLaunch printing(long exitCode, String output, String errors) {
    return abort("This project starts no programs");
  }

  @Override
  public ProgramLaunch echoing(List<String> arguments) {
    return abort("This project starts no programs");
  }

  @Override
  public ProgramLaunch lasting() {
    return abort("This project starts no programs");
  }
}
