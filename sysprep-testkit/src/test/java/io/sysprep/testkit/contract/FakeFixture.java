package io.sysprep.testkit.contract;

import io.sysprep.machine.Machine;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WmiQuery;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.testkit.ProgramOutcome;
import io.sysprep.testkit.Subject;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A fake Windows, or what is laid over one. */
final class FakeFixture implements MachineFixture {

  private static final WindowsPath SCRATCH = WindowsPath.of("C:\\Scratch");
  private static final WindowsPath PRINTING = WindowsPath.of("C:\\Programs\\printing.exe");
  private static final WindowsPath ECHOING = WindowsPath.of("C:\\Programs\\echoing.exe");
  private static final WindowsPath LASTING = WindowsPath.of("C:\\Programs\\lasting.exe");

  private static final WmiQuery MISSING = WmiQuery.of("root\\cimv2", "Sysprep_NoSuchClass", "Name");

  private final FakeWindows windows;
  private final Machine machine;

  FakeFixture(FakeWindowsBuilder product, UnaryOperator<Machine> overlay) {
    this.windows =
        product
            .withoutWmiClass(MISSING.namespace(), MISSING.className())
            .withProgram(PRINTING, FakeFixture::print)
            .withProgram(ECHOING, FakeFixture::echo)
            .withProgram(LASTING, launch -> ProgramOutcome.hangs())
            .build();
    this.machine = overlay.apply(windows);
    this.machine.control().files().createFolders(SCRATCH);
  }

  private static ProgramOutcome print(ProgramLaunch launch) {
    long exitCode = Long.parseLong(launch.arguments().get(0));
    return ProgramOutcome.exits(exitCode)
        .printing(launch.arguments().get(1))
        .complaining(launch.arguments().get(2));
  }

  private static ProgramOutcome echo(ProgramLaunch launch) {
    return ProgramOutcome.exits(0).printing(String.join("\r\n", launch.arguments()));
  }

  FakeWindows windows() {
    return windows;
  }

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
    return SCRATCH;
  }

  @Override
  public WindowsPath folderOpenToOthers() {
    return SCRATCH;
  }

  @Override
  public WindowsPath versionedFile() {
    return view().system().windowsFolder().resolve("System32\\Sysprep\\sysprep.exe");
  }

  /** Nothing holds a file of the fake: each answer is a copy. */
  @Override
  public Closeable writerOf(WindowsPath path) {
    return () -> {};
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
  public WmiQuery queryOfMissingClass() {
    return MISSING;
  }

  @Override
  public WmiQuery queryOfMissingNamespace() {
    return WmiQuery.of("root\\ccm\\ClientSDK", "CCM_ClientUtilities", "Name");
  }

  @Override
  public WmiQuery queryPastItsDeadline() {
    windows.faults().timeOut(Subject.wmiClass(WmiContract.OPERATING_SYSTEM.className()));
    return WmiContract.OPERATING_SYSTEM;
  }

  @Override
  public ReadOnlyCommand slowCommand() {
    windows.faults().timeOut(Subject.command(ReadOnlyCommand.SLMGR_DLV));
    return ReadOnlyCommand.SLMGR_DLV;
  }

  @Override
  public ProgramLaunch printing(long exitCode, String output, String errors) {
    return launch(PRINTING, List.of(String.valueOf(exitCode), output, errors));
  }

  @Override
  public ProgramLaunch echoing(List<String> arguments) {
    return launch(ECHOING, arguments);
  }

  @Override
  public ProgramLaunch lasting() {
    return launch(LASTING, List.of());
  }

  private static ProgramLaunch launch(WindowsPath program, List<String> arguments) {
    return new ProgramLaunch(program, arguments, Optional.empty());
  }
}
