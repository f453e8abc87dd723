package io.sysprep.testkit.overlay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.FilesControl;
import io.sysprep.machine.MachineChange.FileAppended;
import io.sysprep.machine.MachineChange.FileCopied;
import io.sysprep.machine.MachineChange.FileDeleted;
import io.sysprep.machine.MachineChange.FileWritten;
import io.sysprep.machine.MachineChange.FolderCreated;
import io.sysprep.machine.MachineChange.PoweredOff;
import io.sysprep.machine.MachineChange.ProgramLaunched;
import io.sysprep.machine.MachineChange.RegistryKeyDeleted;
import io.sysprep.machine.MachineChange.RegistryValueWritten;
import io.sysprep.machine.MachineChange.ServiceStartModeChanged;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RunningProgram;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.WindowsPath;
import io.sysprep.run.overlay.OverlayMachine;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an overlay adds to the contracts: the machine below shows through and stays as it was. */
class OverlayMachineTest {

  private static final WindowsPath FOLDER = WindowsPath.of("C:\\Data");
  private static final WindowsPath OLD = FOLDER.resolve("Old.txt");
  private static final WindowsPath NEW = FOLDER.resolve("new.txt");
  private static final RegistryKey KEY = RegistryKey.localMachine("SOFTWARE\\Vendor\\Product");
  private static final ProgramLaunch SYSPREP =
      new ProgramLaunch(
          WindowsPath.of("C:\\Windows\\System32\\Sysprep\\sysprep.exe"),
          List.of("/generalize"),
          Optional.empty());

  private final FakeWindows windows =
      FakeWindows.windowsServer2022()
          .withFile(OLD, "old".getBytes(UTF_8))
          .withRegistryValue(KEY, "Name", RegistryValue.text("old"))
          .withRegistryValue(KEY, "Other", RegistryValue.number(1))
          .withRegistryValue(KEY.child("Below"), "", RegistryValue.text("deep"))
          .build();
  private final OverlayMachine overlay = OverlayMachine.over(windows.view());
  private final FilesControl files = overlay.control().files();
  private final RegistryControl registry = overlay.control().registry();

  @AfterEach
  void theMachineBelowIsAsItWas() {
    assertThat(windows.changes()).isEmpty();
    assertThat(windows.inspect().files().read(OLD, 100)).contains("old".getBytes(UTF_8));
    assertThat(windows.inspect().files().list(FOLDER)).contains(List.of(OLD));
    assertThat(windows.inspect().registry().value(KEY, "Name")).contains(RegistryValue.text("old"));
  }

  @Test
  void whatIsNotChangedShowsThrough() {
    assertThat(read(OLD)).isEqualTo("old");
    assertThat(overlay.view().registry().value(KEY, "name")).contains(RegistryValue.text("old"));
    assertThat(overlay.view().system().version()).isEqualTo(windows.view().system().version());
    assertThat(overlay.view().accounts().machineSid()).isEqualTo(windows.machineSid());
    assertThat(overlay.changes()).isEmpty();
  }

  @Test
  void aFolderListsWhatIsBelowWithWhatWasMadeAndWithoutWhatWasDeleted() {
    files.write(NEW, new byte[1]);
    assertThat(overlay.view().files().list(FOLDER)).contains(List.of(NEW, OLD));
    files.delete(OLD);
    assertThat(overlay.view().files().list(FOLDER)).contains(List.of(NEW));
    files.delete(NEW);
    files.delete(FOLDER);
    assertThat(overlay.view().files().info(FOLDER)).isEmpty();
    assertThat(overlay.view().files().info(OLD)).isEmpty();
  }

  @Test
  void aFolderThatWasDeletedAndMadeAgainIsEmpty() {
    files.delete(OLD);
    files.delete(FOLDER);
    files.createFolders(FOLDER);
    assertThat(overlay.view().files().list(FOLDER)).contains(List.of());
    assertThat(overlay.view().files().open(OLD, 0)).isEmpty();
  }

  @Test
  void appendingToAFileBelowShowsBothParts() {
    files.append(OLD, " and new".getBytes(UTF_8));
    assertThat(read(OLD)).isEqualTo("old and new");
    assertThat(overlay.view().files().info(OLD).orElseThrow().size()).isEqualTo(11);
  }

  @Test
  void aCopyOfAFileBelowKeepsItsContentAndVersion() {
    WindowsPath program = SYSPREP.program();
    WindowsPath copy = FOLDER.resolve("copy.exe");
    files.copy(program, copy);
    assertThat(overlay.view().files().version(copy))
        .isPresent()
        .isEqualTo(windows.view().files().version(program));
    files.copy(OLD, NEW);
    files.write(OLD, "changed".getBytes(UTF_8));
    assertThat(read(NEW)).isEqualTo("old");
  }

  @Test
  void valuesBelowShowWithThoseThatWereChanged() {
    registry.write(KEY, "NAME", RegistryValue.text("new"));
    registry.write(KEY, "Added", RegistryValue.number(2));
    registry.deleteValue(KEY, "other");
    assertThat(overlay.view().registry().values(KEY))
        .contains(Map.of("Name", RegistryValue.text("new"), "Added", RegistryValue.number(2)));
    assertThat(overlay.view().registry().value(KEY, "Other")).isEmpty();
  }

  @Test
  void aDeletedKeyHidesAllBelowItEvenWhenMadeAgain() {
    registry.deleteKey(KEY);
    assertThat(overlay.view().registry().exists(KEY.child("Below"))).isFalse();
    registry.write(KEY, "Fresh", RegistryValue.number(1));
    assertThat(overlay.view().registry().values(KEY))
        .contains(Map.of("Fresh", RegistryValue.number(1)));
    assertThat(overlay.view().registry().subKeys(KEY)).contains(List.of());
    assertThat(overlay.view().registry().value(KEY.child("Below"), "")).isEmpty();
  }

  @Test
  void subKeysBelowShowWithThoseThatWereMade() {
    registry.createKey(KEY.child("Added\\Deep"));
    assertThat(overlay.view().registry().subKeys(KEY)).contains(List.of("Added", "Below"));
    registry.deleteKey(KEY.child("below"));
    assertThat(overlay.view().registry().subKeys(KEY)).contains(List.of("Added"));
  }

  @Test
  void changesAreListedInOrderWithWhatTheyHold() {
    files.createFolders(FOLDER.resolve("a\\b"));
    files.write(NEW, "x".getBytes(UTF_8));
    files.append(NEW, "y".getBytes(UTF_8));
    files.copy(NEW, FOLDER.resolve("copy.txt"));
    files.delete(NEW);
    registry.write(KEY, "Name", RegistryValue.number(1));
    registry.deleteKey(KEY);
    overlay.control().services().changeStartMode("AppIDSvc", ServiceStartMode.DISABLED);
    overlay.control().power().powerOff();
    assertThat(overlay.changes())
        .containsExactly(
            new FolderCreated(FOLDER.resolve("a\\b")),
            new FileWritten(NEW, Bytes.of((byte) 'x')),
            new FileAppended(NEW, Bytes.of((byte) 'y')),
            new FileCopied(NEW, FOLDER.resolve("copy.txt")),
            new FileDeleted(NEW),
            new RegistryValueWritten(KEY, "Name", RegistryValue.number(1)),
            new RegistryKeyDeleted(KEY),
            new ServiceStartModeChanged("AppIDSvc", ServiceStartMode.DISABLED),
            new PoweredOff());
  }

  @Test
  void whatChangesNothingIsNotListed() {
    files.createFolders(FOLDER);
    files.delete(NEW);
    assertThat(files.create(OLD, new byte[0])).isFalse();
    registry.createKey(KEY);
    registry.deleteValue(KEY, "none");
    registry.deleteKey(KEY.child("none"));
    overlay.control().services().stop("AppIDSvc", Duration.ofSeconds(1));
    assertThat(overlay.changes()).isEmpty();
  }

  /** The fake records as the overlay does, so a dry run can be compared with the run. */
  @Test
  void theSameCallsAreListedAsTheFakeRecordsThem() {
    FakeWindows changed = windows.toBuilder().build();
    FakeWindows below = windows.toBuilder().build();
    OverlayMachine laidOver = OverlayMachine.over(below.view());
    for (io.sysprep.machine.Machine machine : List.of(changed, laidOver)) {
      machine.control().files().createFolders(FOLDER.resolve("a\\b"));
      machine.control().files().createFolders(FOLDER.resolve("A"));
      machine.control().files().create(NEW, new byte[1]);
      machine.control().files().create(NEW, new byte[2]);
      machine.control().files().append(NEW, new byte[1]);
      machine.control().files().copy(OLD, NEW);
      machine.control().files().delete(NEW);
      machine.control().files().delete(NEW);
      machine.control().registry().createKey(KEY.child("x"));
      machine.control().registry().createKey(KEY.child("X"));
      machine.control().registry().deleteValue(KEY, "none");
      machine.control().registry().write(KEY, "Name", RegistryValue.text("old"));
      machine.control().services().changeStartMode("AppIDSvc", ServiceStartMode.DEMAND);
      machine.control().services().start("AppIDSvc", Duration.ofSeconds(1));
      machine.control().services().start("AppIDSvc", Duration.ofSeconds(1));
      machine.control().services().stop("AppIDSvc", Duration.ofSeconds(1));
    }
    assertThat(laidOver.changes()).hasSize(10).isEqualTo(changed.changes());
  }

  @Test
  void aLaunchedProgramIsListedAndEndsAtOnceWithoutAnyEffect() throws InterruptedException {
    RunningProgram program = overlay.control().programs().launch(SYSPREP);
    assertThat(program.await(Duration.ZERO)).hasValue(0);
    assertThat(program.exitCode()).hasValue(0);
    program.killTree();
    assertThat(overlay.view().processes().all()).noneMatch(it -> it.id() == program.id());
    assertThat(overlay.changes()).containsExactly(new ProgramLaunched(SYSPREP));
  }

  @Test
  void aProgramThatIsRunPrintsNothing() {
    CommandOutput output = overlay.control().programs().run(SYSPREP, Duration.ofMinutes(1));
    assertThat(output).isEqualTo(new CommandOutput(0, Bytes.of(), Bytes.of()));
  }

  @Test
  void aProgramThatIsNotThereCannotBeLaunched() {
    ProgramLaunch missing =
        new ProgramLaunch(FOLDER.resolve("none.exe"), List.of(), Optional.empty());
    assertThatExceptionOfType(MachineException.class)
        .isThrownBy(() -> overlay.control().programs().launch(missing))
        .extracting(MachineException::reason)
        .isEqualTo(MachineException.Reason.MISSING);
    assertThat(overlay.changes()).isEmpty();
  }

  @Test
  void theEffectOfAProgramShowsButIsNotListed() {
    OverlayMachine sealing =
        OverlayMachine.over(
            windows.view(),
            (launch, control) -> {
              control.files().write(NEW, String.join(" ", launch.arguments()).getBytes(UTF_8));
              control.programs().launch(launch);
            });
    sealing.control().programs().launch(SYSPREP);
    assertThat(sealing.view().files().read(NEW, 100)).contains("/generalize".getBytes(UTF_8));
    assertThat(sealing.changes()).containsExactly(new ProgramLaunched(SYSPREP));
  }

  @Test
  void pausesPassAtOnceForTheOverlayOnly() throws InterruptedException {
    Instant below = windows.view().clock().instant();
    overlay.view().clock().pause(Duration.ofHours(2));
    assertThat(overlay.view().clock().instant()).isEqualTo(below.plus(Duration.ofHours(2)));
    assertThat(windows.view().clock().instant()).isEqualTo(below);
    assertThat(overlay.view().clock().zone()).isEqualTo(windows.view().clock().zone());
  }

  @Test
  void whatMayNotBeReadBelowIsNotTakenForAbsent() {
    windows.faults().deny(Subject.registry(KEY));
    windows.faults().deny(Subject.file(OLD));
    assertThatExceptionOfType(MachineException.class)
        .isThrownBy(() -> overlay.view().registry().value(KEY, "Name"));
    assertThatExceptionOfType(MachineException.class)
        .isThrownBy(() -> overlay.view().files().info(OLD));
  }

  private String read(WindowsPath path) {
    return new String(overlay.view().files().read(path, 100).orElseThrow(), UTF_8);
  }
}
