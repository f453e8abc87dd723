package io.sysprep.windows.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assumptions.abort;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RunningProgram;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WmiQuery;
import io.sysprep.testkit.contract.MachineFixture;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Windows that the tests run on, with a place of its own to work in. */
final class LocalWindows implements MachineFixture, AutoCloseable {

  private static final String NAME = "SysprepSdkProof";

  private final Machine machine = Machine.local();
  private Optional<Path> scratch = Optional.empty();
  private boolean slowed;

  @Override
  public Machine machine() {
    return machine;
  }

  @Override
  public MachineControl control() {
    Proof.requireChanges();
    return machine.control();
  }

  @Override
  public RegistryKey scratchKey() {
    return RegistryKey.localMachine("SOFTWARE\\" + NAME);
  }

  @Override
  public RegistryKey sharedScratchKey() {
    return RegistryKey.localMachine("SYSTEM\\" + NAME);
  }

  @Override
  public WindowsPath scratchFolder() {
    Proof.requireChanges();
    if (scratch.isEmpty()) {
      scratch = Optional.of(temporaryFolder());
    }
    return WindowsPath.of(scratch.get().toString());
  }

  /** ProgramData: every user may make folders in it. */
  @Override
  public WindowsPath folderOpenToOthers() {
    return WindowsPath.of(machine.view().system().variable("ProgramData").orElseThrow());
  }

  @Override
  public WindowsPath versionedFile() {
    return machine.view().system().windowsFolder().resolve("System32\\kernel32.dll");
  }

  @Override
  public Closeable writerOf(WindowsPath path) {
    RunningProgram writer = control().programs().launch(probe("hold", path.toString()));
    await(WindowsPath.of(path + ".held"));
    return writer::killTree;
  }

  /** Comes back once the file is held, for two seconds from then on. */
  void readWithoutSharing(WindowsPath path) {
    WindowsPath sign = WindowsPath.of(path + ".held");
    control().files().delete(sign);
    RunningProgram unused = control().programs().launch(probe("read", path.toString()));
    await(sign);
  }

  @Override
  public String service() {
    return Proof.onWine() ? "Spooler" : abort("no service of a real machine is touched");
  }

  /** A user of a domain or of Entra is no account of this machine, whatever part of it matches. */
  @Override
  public String localAccount() {
    String name = machine.view().accounts().currentUser().name();
    int separator = name.indexOf('\\');
    String issuer = name.substring(0, Math.max(separator, 0));
    return issuer.equalsIgnoreCase(machine.view().system().computerName())
        ? name.substring(separator + 1)
        : abort("the current user is no local account");
  }

  /** Of the stand-in under Wine, whose own WMI answers a missing class with no rows. */
  @Override
  public WmiQuery queryOfMissingClass() {
    WmiQuery missing = MachineFixture.super.queryOfMissingClass();
    return Proof.onWine() ? WmiQuery.of(Proof.WMI, missing.className(), "Name") : missing;
  }

  @Override
  public WmiQuery queryPastItsDeadline() {
    return Proof.onWine()
        ? WmiQuery.of(Proof.WMI, "Slow", "Name").within(Duration.ofMillis(100))
        : WmiQuery.of("root\\cimv2", "Win32_OperatingSystem", "Version")
            .within(Duration.ofNanos(1));
  }

  /** The stand-in for slmgr.vbs runs another program first, which never ends. */
  @Override
  public ReadOnlyCommand slowCommand() {
    if (!Proof.onWine()) {
      return abort("no command of Windows is certain to be slow");
    }
    String program = StandIn.doing("hang").commandLine();
    slowed = true;
    control().files().write(slowSlmgr(), program.getBytes(US_ASCII));
    return ReadOnlyCommand.SLMGR_XPR;
  }

  @Override
  public ProgramLaunch printing(long exitCode, String output, String errors) {
    return probe("print", Long.toString(exitCode), output, errors);
  }

  @Override
  public ProgramLaunch echoing(List<String> arguments) {
    return probe(Stream.concat(Stream.of("echo"), arguments.stream()).toArray(String[]::new));
  }

  @Override
  public ProgramLaunch lasting() {
    return probe("hang");
  }

  @Override
  public ProgramLaunch lastingWithChild() {
    return probe("tree");
  }

  static ProgramLaunch probe(String... arguments) {
    return StandIn.doing(arguments).launch();
  }

  /** Removes what the tests left, then closes the machine. */
  @Override
  public void close() throws IOException {
    if (Proof.mayChange()) {
      machine.control().registry().deleteKey(scratchKey());
      machine.control().registry().deleteKey(scratchKey().in32BitView());
      machine.control().registry().deleteKey(sharedScratchKey());
    }
    if (slowed) {
      machine.control().files().delete(slowSlmgr());
    }
    if (scratch.isPresent()) {
      deleteTree(scratch.get());
    }
    machine.close();
  }

  private WindowsPath slowSlmgr() {
    return machine.view().system().windowsFolder().resolve("System32\\slmgr.vbs.slow");
  }

  private void await(WindowsPath sign) {
    try {
      for (int looks = 0; looks < 100 && machine.view().files().info(sign).isEmpty(); looks++) {
        machine.view().clock().pause(Duration.ofMillis(100));
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory(NAME);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
