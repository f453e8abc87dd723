package io.sysprep.windows.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.licensing.SlmgrOutput;
import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.FilesControl;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.ProgramsControl;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WmiQuery;
import io.sysprep.verify.MachineIdentity;
import io.sysprep.windows.programs.NastyArguments;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the binding promises beyond the contracts. */
class BindingOnWindows {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final LocalWindows windows = new LocalWindows();

  @AfterEach
  void close() throws IOException {
    windows.close();
  }

  @Test
  void aKeyWithThousandsOfValuesIsReadInFull() {
    RegistryKey key = windows.scratchKey();
    RegistryControl registry = windows.control().registry();
    for (int i = 0; i < 3000; i++) {
      registry.write(key, "value" + i, RegistryValue.text("text " + i));
    }
    assertThat(windows.view().registry().values(key).orElseThrow())
        .hasSize(3000)
        .containsEntry("value2999", RegistryValue.text("text 2999"));
  }

  /** Its own program does that, because Java shares whatever it opens. */
  @Test
  void aReaderThatSharesNothingHoldsUpWritesAndBreaksNone() {
    assumeTrue(Proof.compiledStandIns().isPresent(), "only the compiled stand-in does not share");
    FilesControl files = windows.control().files();
    WindowsPath journal = windows.scratchFolder().resolve("journal.txt");
    files.write(journal, "one ".getBytes(UTF_8));
    windows.readWithoutSharing(journal);
    files.append(journal, "two".getBytes(UTF_8));
    assertThat(windows.view().files().read(journal, 100)).contains("one two".getBytes(UTF_8));
    windows.readWithoutSharing(journal);
    files.write(journal, "three".getBytes(UTF_8));
    windows.readWithoutSharing(journal);
    files.delete(journal);
    assertThat(windows.view().files().info(journal)).isEmpty();
  }

  @Test
  void nastyArgumentsReachAProgramUnchanged() {
    List<String> arguments =
        Stream.concat(NastyArguments.chosen().stream(), NastyArguments.random(300, 1)).toList();
    assertThat(seenBy(arguments)).isEqualTo(arguments);
  }

  @Test
  void aProgramThatFillsBothPipesIsDrained() {
    CommandOutput output = run(LocalWindows.probe("flood", "2000000"));
    assertThat(output.output().length()).isEqualTo(2_000_000);
    assertThat(output.errors().length()).isEqualTo(2_000_000);
  }

  @Test
  void aProgramThatPrintsMoreThanTheLimitIsEnded() {
    ProgramsControl programs = windows.control().programs();
    ProgramLaunch flood = LocalWindows.probe("flood", "20000000");
    MachineException refusal =
        catchThrowableOfType(MachineException.class, () -> programs.run(flood, MINUTE));
    assertThat(refusal).isNotNull();
    assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
  }

  /** Here and not with a shell on Linux, where Java itself closes the pipes of what has ended. */
  @Test
  void aProgramWhoseChildKeepsItsPipesOpenIsNotSaidToHaveNotStarted() {
    ProgramsControl programs = windows.control().programs();
    ProgramLaunch leaving = LocalWindows.probe("leave");
    assertThatThrownBy(() -> programs.run(leaving, MINUTE))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("Could not read all that was printed by");
  }

  @Test
  void outputInUtf16IsGivenByteForByte() {
    CommandOutput output = run(LocalWindows.probe("wide", "Größe 漢字"));
    assertThat(new String(output.output().toByteArray(), UTF_16)).isEqualTo("Größe 漢字");
  }

  @Test
  void slmgrIsRunByCscriptAndItsOutputUnderstood() {
    assumeTrue(Proof.onWine(), "a real slmgr takes long and may start the licensing service");
    CommandOutput output = windows.view().commands().run(ReadOnlyCommand.SLMGR_DLV, MINUTE);
    assertThat(output.exitCode()).isZero();
    assertThat(SlmgrOutput.parse(output.output().toByteArray()).rearm().windows()).hasValue(1000);
  }

  @Test
  void aCommandPastItsDeadlineIsEndedWithAllThatItStarted() {
    Set<Long> before = processes();
    ReadOnlyCommand slow = windows.slowCommand();
    MachineException refusal =
        catchThrowableOfType(
            MachineException.class,
            () -> windows.view().commands().run(slow, Duration.ofSeconds(2)));
    assertThat(refusal).isNotNull();
    assertThat(refusal.reason()).isEqualTo(Reason.TIMED_OUT);
    assertThat(before).containsAll(processes());
  }

  @Test
  void storePackagesAreReadFromTheRegistryAndTheirManifests() {
    assumeTrue(Proof.onWine(), "the packages of a real machine are not touched");
    String store = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Appx\\AppxAllUserStore";
    RegistryKey key = RegistryKey.localMachine(store);
    String name = "Contoso.Painter_1.0.0.0_x64__abcdefghjkmnp";
    String frames = "Contoso.Frames_1.0.0.0_x64__abcdefghjkmnp";
    RegistryControl registry = windows.control().registry();
    registry.createKey(key.child("S-1-5-21-1-2-3-1001\\" + name));
    registry.createKey(key.child("S-1-5-21-1-2-3-1001\\" + frames));
    registry.createKey(key.child("Applications\\" + name));
    putManifest(frames, "<Package><Properties><Framework>true</Framework></Properties></Package>");
    try {
      assertThat(windows.view().appx().installed())
          .extracting(AppxPackage::fullName, AppxPackage::role)
          .containsExactly(
              tuple(frames, AppxPackage.Role.FRAMEWORK), tuple(name, AppxPackage.Role.APPLICATION));
      assertThat(windows.view().appx().provisionedFamilies())
          .containsExactly("Contoso.Painter_abcdefghjkmnp");
    } finally {
      registry.deleteKey(key);
    }
  }

  private void putManifest(String fullName, String manifest) {
    WindowsPath folder = WindowsPath.of("C:\\Program Files\\WindowsApps").resolve(fullName);
    windows.control().files().createFolders(folder);
    windows.control().files().write(folder.resolve("AppxManifest.xml"), manifest.getBytes(UTF_8));
  }

  @Test
  void aVirtualMachineIsToldByItsFirmware() {
    assumeTrue(Proof.onWine(), "the firmware of a real machine is not changed");
    RegistryKey firmware = RegistryKey.localMachine("HARDWARE\\DESCRIPTION\\System\\BIOS");
    RegistryControl registry = windows.control().registry();
    Optional<RegistryValue> before =
        windows.view().registry().value(firmware, "SystemManufacturer");
    registry.write(firmware, "SystemManufacturer", RegistryValue.text("QEMU"));
    try {
      assertThat(windows.view().system().virtualMachine()).contains(true);
    } finally {
      before.ifPresent(value -> registry.write(firmware, "SystemManufacturer", value));
    }
  }

  /** A thread that another test left in a call that hangs is none of this machine's. */
  @Test
  void noThreadIsLeftBehindAfterClosing() throws InterruptedException {
    Set<Thread> before = wmiThreads();
    windows.view().wmi().query(WmiQuery.of("root\\cimv2", "Win32_OperatingSystem", "Version"));
    windows.machine().close();
    for (int looks = 0; looks < 50 && !before.containsAll(wmiThreads()); looks++) {
      windows.view().clock().pause(Duration.ofMillis(100));
    }
    assertThat(before).containsAll(wmiThreads());
  }

  @Test
  void theMachineSidIsReadFromTheSecurityAuthorityAsAnAdministrator() {
    assertThat(windows.view().accounts().machineSid().value()).matches("S-1-5-21-\\d+-\\d+-\\d+");
  }

  @Test
  void theIdentityOfTheMachineIsReadWithoutStartingAProgram() throws IOException {
    assertThat(StartedPrograms.during(() -> MachineIdentity.of(windows.view()))).isEmpty();
  }

  private List<String> seenBy(List<String> arguments) {
    String[] words = Stream.concat(Stream.of("hex"), arguments.stream()).toArray(String[]::new);
    String printed = new String(run(LocalWindows.probe(words)).output().toByteArray(), US_ASCII);
    return printed.lines().map(BindingOnWindows::unhex).toList();
  }

  /** Four digits for each character, then a dot. */
  private static String unhex(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i + 4 < line.length(); i += 4) {
      text.append((char) Integer.parseInt(line.substring(i, i + 4), 16));
    }
    return text.toString();
  }

  private CommandOutput run(ProgramLaunch launch) {
    return windows.control().programs().run(launch, MINUTE);
  }

  private Set<Long> processes() {
    return Stream.of("cscript.exe", StandIn.doing("hang").program().fileName())
        .flatMap(name -> windows.view().processes().named(name).stream())
        .map(ProcessInfo::id)
        .collect(Collectors.toSet());
  }

  private static Set<Thread> wmiThreads() {
    Thread[] all = new Thread[Thread.activeCount() + 32];
    int count = Thread.enumerate(all);
    return Arrays.stream(all, 0, count)
        .filter(thread -> thread.getName().equals("sysprep-wmi"))
        .collect(Collectors.toSet());
  }
}
