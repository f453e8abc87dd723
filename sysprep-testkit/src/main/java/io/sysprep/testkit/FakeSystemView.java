package io.sysprep.testkit;

import io.sysprep.machine.Architecture;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.Port;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Environment;
import io.sysprep.testkit.state.Paths;
import java.util.Optional;
import java.util.function.Function;

/** Reads what kind of Windows the fake is. */
final class FakeSystemView implements SystemView {

  private final Gate gate;

  FakeSystemView(Gate gate) {
    this.gate = gate;
  }

  @Override
  public WindowsVersion version() {
    return ask("version", computer -> RegistryVersion.of(computer.installation()));
  }

  @Override
  public Architecture architecture() {
    return ask("architecture", computer -> computer.hardware().architecture());
  }

  @Override
  public WindowsPath windowsFolder() {
    return ask("Windows folder", computer -> Paths.WINDOWS);
  }

  @Override
  public WindowsPath programDataFolder() {
    return ask("ProgramData folder", computer -> Paths.PROGRAM_DATA);
  }

  @Override
  public WindowsPath programFilesFolder() {
    return ask("Program Files folder", computer -> Paths.PROGRAM_FILES);
  }

  @Override
  public String computerName() {
    return ask("computer name", computer -> computer.installation().computerName());
  }

  @Override
  public DomainRole domainRole() {
    return ask("domain role", computer -> computer.installation().domainRole());
  }

  @Override
  public Optional<Boolean> virtualMachine() {
    return ask("hypervisor", computer -> computer.hardware().virtual());
  }

  @Override
  public Optional<String> variable(String name) {
    return gate.ask(
        question("variable " + name),
        Optional.empty(),
        () -> Optional.ofNullable(Environment.of(gate.computer()).get(name)));
  }

  @Override
  public int oemCodePage() {
    return ask("OEM code page", computer -> computer.hardware().oemCodePage());
  }

  @Override
  public int uiLanguage() {
    return ask("language", computer -> computer.hardware().uiLanguage());
  }

  private <T> T ask(String what, Function<Computer, T> answer) {
    return gate.ask(question(what), () -> answer.apply(gate.computer()));
  }

  private static Question question(String what) {
    return Question.of("read the", new Subject(Port.SYSTEM, what));
  }
}
