package io.sysprep.windows.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FileVersion;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.windows.system.SteppingClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsFilesTest {

  private static final WindowsPath WINDOWS = WindowsPath.of("C:\\Windows");
  private static final WindowsPath LOOP = WINDOWS.resolve("loop");
  private static final WindowsPath LOG = WINDOWS.resolve("setupact.log");

  @TempDir Path disk;
  private final List<String> onDisk = new ArrayList<>();
  private int versionCode;
  private final SteppingClock clock = new SteppingClock();
  private HostPaths paths;
  private WindowsProtection protection;
  private WindowsFiles files;
  private WindowsFilesControl control;

  @BeforeEach
  void layOut() throws IOException {
    paths = path -> disk.resolve(path.toString().substring(3).replace('\\', '/'));
    protection = new WindowsProtection(new StubProtection(), paths, () -> Sid.LOCAL_SYSTEM);
    files =
        new WindowsFiles(
            paths,
            path -> new NativeFileVersions.Fixed(versionCode, 0x000A_0000, 0x4F7C_0001),
            protection);
    control = new WindowsFilesControl(paths, this::flushed, protection, clock);
    Files.createDirectories(disk.resolve("Windows/System32"));
  }

  private void flushed(FileChannel file) throws IOException {
    String log = files.read(LOG, 100).map(bytes -> new String(bytes, UTF_8)).orElse("none");
    onDisk.add(file.size() + " beside " + log);
  }

  @Test
  void aReplacedFileIsNeverHalfWrittenAndNothingIsLeftBeside() {
    control.write(LOG, "old".getBytes(UTF_8));
    control.write(LOG, "new".getBytes(UTF_8));
    assertThat(files.read(LOG, 10)).contains("new".getBytes(UTF_8));
    assertThat(files.list(WINDOWS)).contains(List.of(LOG, WINDOWS.resolve("System32")));
  }

  /**
   * A machine that is turned off in between has the old file or the new one, and never an empty
   * one.
   */
  @Test
  void aFileIsOnTheDiskBeforeItTakesTheOldOnesPlaceAndAfterIt() {
    control.write(LOG, "old".getBytes(UTF_8));
    control.write(LOG, "newer".getBytes(UTF_8));
    control.copy(LOG, WINDOWS.resolve("copy.log"));
    assertThat(control.create(WINDOWS.resolve("lock"), "mine".getBytes(UTF_8))).isTrue();
    assertThat(onDisk)
        .containsExactly(
            "3 beside none",
            "3 beside old",
            "5 beside old",
            "5 beside newer",
            "5 beside newer",
            "5 beside newer",
            "4 beside newer",
            "4 beside newer");
  }

  @Test
  void whatWasAppendedIsOnTheDiskWhenTheCallReturns() {
    control.append(LOG, "one".getBytes(UTF_8));
    control.append(LOG, "two".getBytes(UTF_8));
    assertThat(onDisk).containsExactly("3 beside one", "6 beside onetwo");
  }

  @Test
  void anExistingFileIsNotMadeAgain() {
    assertThat(control.create(LOG, "first".getBytes(UTF_8))).isTrue();
    assertThat(control.create(LOG, "second".getBytes(UTF_8))).isFalse();
    assertThat(files.read(LOG, 10)).contains("first".getBytes(UTF_8));
  }

  @Test
  void appendingAndCopyingKeepEveryByte() {
    control.append(LOG, "one ".getBytes(UTF_8));
    control.append(LOG, "two".getBytes(UTF_8));
    control.copy(LOG, WINDOWS.resolve("copy.log"));
    assertThat(files.read(WINDOWS.resolve("copy.log"), 10)).contains("one two".getBytes(UTF_8));
  }

  @Test
  void readingGoesOnFromWhereItEnded() throws IOException {
    control.write(LOG, "0123456789".getBytes(UTF_8));
    try (InputStream in = files.open(LOG, 8).orElseThrow()) {
      assertThat(in.readAllBytes()).isEqualTo("89".getBytes(UTF_8));
    }
  }

  @Test
  void aFileHasItsSizeAndTimeAndAFolderHasNoSize() throws IOException {
    control.write(LOG, "0123456789".getBytes(UTF_8));
    Instant written = Instant.parse("2026-02-03T04:05:06Z");
    Files.setLastModifiedTime(paths.of(LOG), FileTime.from(written));
    Files.setLastModifiedTime(paths.of(WINDOWS), FileTime.from(written));
    assertThat(files.info(LOG)).contains(new FileInfo(LOG, false, 10, written));
    assertThat(files.info(WINDOWS)).contains(new FileInfo(WINDOWS, true, 0, written));
  }

  @Test
  void foldersAreMadeWithThoseAboveThemAndWhatIsDeletedIsGone() {
    WindowsPath deep = WINDOWS.resolve("Panther\\UnattendGC");
    control.createFolders(deep);
    control.createFolders(deep);
    assertThat(files.list(deep)).contains(List.of());
    control.delete(deep);
    control.delete(deep);
    assertThat(files.list(deep)).isEmpty();
    assertThat(files.info(WINDOWS.resolve("Panther"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CON", "nul.xml", "setupact.log.", "setupact.log ", "a?b"})
  void aNameThatNoUsualPathLeadsToHidesNoOther(String name) throws IOException {
    Files.writeString(disk.resolve("Windows").resolve(name), "odd");
    control.write(LOG, new byte[1]);
    assertThat(files.list(WINDOWS)).contains(List.of(LOG, WINDOWS.resolve("System32")));
  }

  @Test
  void aFolderIsListedInTheOrderOfItsNames() {
    List<WindowsPath> logs =
        IntStream.range(10, 40).mapToObj(i -> WINDOWS.resolve("cbs" + i + ".log")).toList();
    logs.forEach(log -> control.write(log, new byte[1]));
    assertThat(files.list(WINDOWS).orElseThrow()).startsWith(logs.toArray(WindowsPath[]::new));
  }

  @Test
  void aFolderThatIsNotEmptyIsNotDeleted() {
    assertThatThrownBy(() -> control.delete(WindowsPath.of("C:\\Windows")))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("delete C:\\Windows");
    assertThat(files.info(WINDOWS.resolve("System32"))).isPresent();
  }

  @Test
  void aCopyReplacesWhatIsThere() {
    control.write(LOG, "new".getBytes(UTF_8));
    control.write(WINDOWS.resolve("copy.log"), "older and longer".getBytes(UTF_8));
    control.copy(LOG, WINDOWS.resolve("copy.log"));
    assertThat(files.read(WINDOWS.resolve("copy.log"), 20)).contains("new".getBytes(UTF_8));
  }

  @Test
  void aWriteThatFailsLeavesNothingBeside() {
    assertThatThrownBy(() -> control.write(WINDOWS, new byte[1]))
        .isInstanceOf(MachineException.class);
    assertThat(files.list(WindowsPath.of("C:\\"))).contains(List.of(WINDOWS));
  }

  @Test
  void absentIsEmptyAndAFolderIsNoFile() {
    assertThat(files.info(WINDOWS.resolve("no\\such"))).isEmpty();
    assertThat(files.open(WINDOWS.resolve("no\\such"), 0)).isEmpty();
    assertThat(files.version(WINDOWS.resolve("no\\such"))).isEmpty();
    assertThat(files.list(LOG)).isEmpty();
    assertThatThrownBy(() -> files.open(WINDOWS, 0))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("C:\\Windows");
    assertThatThrownBy(() -> control.copy(WINDOWS, LOG))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("copy as a file, being a folder, C:\\Windows");
  }

  /** A loop of links is refused as a file that is held: by an exception of no kind of its own. */
  @Test
  void aFileThatIsHeldIsWaitedForAndThenWritten() throws IOException {
    loop();
    clock.atEachPause(() -> Files.deleteIfExists(paths.of(LOOP)));
    control.append(LOOP, "one ".getBytes(UTF_8));
    control.append(LOOP, "two".getBytes(UTF_8));
    assertThat(files.read(LOOP, 100)).contains("one two".getBytes(UTF_8));
    assertThat(clock.elapsed()).isEqualTo(Duration.ofMillis(50));
  }

  @Test
  void aFileThatIsHeldForEverIsRefusedAfterSeconds() throws IOException {
    loop();
    assertThatThrownBy(() -> control.append(LOOP, new byte[1]))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("append to C:\\Windows\\loop");
    assertThat(clock.elapsed()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void whoeverIsInterruptedWaitsForNoReader() throws IOException {
    loop();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> control.append(LOOP, new byte[1]))
        .isInstanceOf(MachineException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(clock.elapsed()).isZero();
  }

  @Test
  void whatWaitingDoesNotMendIsRefusedAtOnce() {
    assertThatThrownBy(() -> control.append(WINDOWS, new byte[1]))
        .isInstanceOf(MachineException.class);
    assertThatThrownBy(() -> control.append(WINDOWS.resolve("no\\file"), new byte[1]))
        .isInstanceOf(MachineException.class);
    control.write(LOG, new byte[1]);
    assertThat(control.create(LOG, new byte[1])).isFalse();
    assertThat(clock.elapsed()).isZero();
  }

  @Test
  void whatCannotBeLookedAtIsAnErrorAndNotAbsent() throws IOException {
    loop();
    assertThatThrownBy(() -> files.info(LOOP))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("look at C:\\Windows\\loop");
  }

  @Test
  void whatCannotBeListedOrOpenedIsAnErrorAndNotAbsent() throws IOException {
    loop();
    control.write(LOG, new byte[1]);
    assertThatThrownBy(() -> filesThatBecome(LOOP).list(WINDOWS))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("list C:\\Windows");
    assertThatThrownBy(() -> filesThatBecome(LOOP).open(LOG, 0))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("read C:\\Windows\\setupact.log");
  }

  @Test
  void whatVanishesBetweenTheLookAndTheReadIsAbsent() {
    control.write(LOG, new byte[1]);
    assertThat(filesThatBecome(WINDOWS.resolve("gone")).list(WINDOWS)).isEmpty();
    assertThat(filesThatBecome(LOG).list(WINDOWS)).isEmpty();
    assertThat(filesThatBecome(WINDOWS.resolve("gone")).open(LOG, 0)).isEmpty();
  }

  @Test
  void aFileThatCannotBeMadeIsAnErrorAndNotOneThatWasThere() {
    assertThatThrownBy(() -> control.create(WINDOWS.resolve("no\\file"), new byte[1]))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("create C:\\Windows\\no\\file: not there");
  }

  /** A rename from another volume is a copy, which a machine that is turned off cuts short. */
  @Test
  void aFileIsWrittenInTheFolderThatItIsFor() {
    List<List<WindowsPath>> looks = new ArrayList<>();
    new WindowsFilesControl(
            paths, file -> looks.add(files.list(WINDOWS).orElseThrow()), protection, clock)
        .write(LOG, new byte[1]);
    assertThat(looks.get(0)).hasSize(2).anyMatch(path -> path.toString().endsWith(".new"));
  }

  @Test
  void theVersionIsReadWhereThisJvmFindsTheFile() {
    control.write(LOG, new byte[1]);
    List<String> asked = new ArrayList<>();
    new WindowsFiles(
            paths,
            path -> {
              asked.add(path);
              return new NativeFileVersions.Fixed(0, 0, 0);
            },
            protection)
        .version(LOG);
    assertThat(asked).containsExactly(paths.of(LOG).toString());
  }

  @Test
  void aNumberOfAVersionIsNeverNegative() {
    control.write(LOG, new byte[1]);
    assertThat(
            new WindowsFiles(paths, path -> new NativeFileVersions.Fixed(0, -1, -1), protection)
                .version(LOG))
        .contains(new FileVersion(65535, 65535, 65535, 65535));
  }

  /** What is there at the first look, and something else from then on. */
  private WindowsFiles filesThatBecome(WindowsPath later) {
    AtomicBoolean looked = new AtomicBoolean();
    return new WindowsFiles(
        path -> paths.of(looked.getAndSet(true) ? later : path),
        path -> new NativeFileVersions.Fixed(versionCode, 0, 0),
        protection);
  }

  /** Java says neither that it is absent nor that it is denied. */
  private void loop() throws IOException {
    Files.createSymbolicLink(paths.of(LOOP), paths.of(LOOP));
  }

  @Test
  void aMissingFolderIsRefusedAsMissing() {
    assertThatThrownBy(() -> control.write(WINDOWS.resolve("no\\file"), new byte[1]))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("C:\\Windows\\no\\file: not there");
  }

  @Test
  void theFourNumbersOfAVersionAreTakenFromTheTwoThatWindowsGives() {
    control.write(LOG, new byte[1]);
    assertThat(files.version(LOG)).contains(new FileVersion(10, 0, 20348, 1));
    assertThat(files.version(WINDOWS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {193, 1812, 1813, 1814})
  void aFileWithoutAVersionHasNone(int code) {
    control.write(LOG, new byte[0]);
    versionCode = code;
    assertThat(files.version(LOG)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5, ERROR_ACCESS_DENIED", "32, ERROR_SHARING_VIOLATION"})
  void aFileThatMayNotBeOpenedIsNotOneWithoutAVersion(int code, String symbol) {
    control.write(LOG, new byte[0]);
    versionCode = code;
    assertThatThrownBy(() -> files.version(LOG))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining(LOG.toString())
        .hasMessageContaining(symbol);
  }

  @Test
  void aThirtyTwoBitJvmReachesTheRealSystem32AsSysnative() {
    HostPaths redirected = HostPaths.redirected(WINDOWS, path -> Path.of(path.toString()));
    assertThat(redirected.of(WINDOWS.resolve("SYSTEM32\\Sysprep\\sysprep.exe")))
        .hasToString("C:\\Windows\\Sysnative\\Sysprep\\sysprep.exe");
    assertThat(redirected.of(WINDOWS.resolve("System32"))).hasToString("C:\\Windows\\Sysnative");
    assertThat(redirected.of(WINDOWS.resolve("System32x\\a")))
        .hasToString("C:\\Windows\\System32x\\a");
  }
}
