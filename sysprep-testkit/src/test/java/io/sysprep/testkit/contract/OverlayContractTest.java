package io.sysprep.testkit.contract;

import static org.junit.jupiter.api.Assumptions.abort;

import io.sysprep.machine.Machine;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.WindowsPath;
import io.sysprep.run.overlay.OverlayMachine;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class OverlayContractTest implements RegistryContract, FilesContract, MachineFixture {

  private final OverlayMachine overlay = OverlayMachine.over(BareMachine.view());

  @BeforeEach
  void makeTheScratchFolder() {
    overlay.control().files().createFolders(scratchFolder());
  }

  @Override
  public MachineFixture fixture() {
    return this;
  }

  @Override
  public Machine machine() {
    return overlay;
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
    return abort("The disk below the overlay is empty");
  }

  @Override
  public String service() {
    return abort("The machine below the overlay has no services");
  }

  @Override
  public String localAccount() {
    return abort("The machine below the overlay has no accounts");
  }

  @Override
  public ProgramLaunch printing(long exitCode, String output, String errors) {
    return abort("An overlay runs no programs");
  }

  @Override
  public ProgramLaunch echoing(List<String> arguments) {
    return abort("An overlay runs no programs");
  }

  @Override
  public ProgramLaunch lasting() {
    return abort("An overlay runs no programs");
  }
}
