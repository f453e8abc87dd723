package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RunningProgram;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.life.MachineEvent.Kind;
import io.sysprep.testkit.life.PowerState;
import io.sysprep.verify.ImageState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run that succeeds does to a machine, and how it looks from outside. */
class SysprepLifeTest {

  private static final RegistryKey STATUS =
      RegistryKey.localMachine("SYSTEM\\Setup\\Status\\SysprepStatus");

  /** A line as real files have them: time, level, identifier or blanks, module or blanks. */
  private static final Pattern LINE =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d, (Info   |Warning|Error  ) {4}"
              + "(\\[0x[0-9a-f]{6}\\] | {11})(SYSPRP |TOOL   | {7}) *\\S.*");

  private final FakeWindows windows = FakeWindows.windowsServer2022().build();

  static List<FakeWindowsBuilder> products() {
    return FakeWindows.everyProduct();
  }

  @ParameterizedTest
  @MethodSource("products")
  void everyProductCanBeSealed(FakeWindowsBuilder product) {
    FakeWindows machine = product.build();

    assertThat(Runs.finish(machine, Runs.QUIETLY)).hasValue(0);
    assertThat(machine.imageState()).contains(ImageState.GENERALIZE_RESEAL_TO_OOBE);
    assertThat(machine.inspect().files().info(Runs.TAG)).isPresent();
    assertThat(machine.inspect().registry().value(STATUS, "GeneralizationState"))
        .contains(RegistryValue.number(4));
  }

  @Test
  void imageStateGoesThroughUndeployable() {
    Runs.finish(windows, Runs.QUIETLY);

    assertThat(windows.events())
        .filteredOn(event -> event.kind() == Kind.IMAGE_STATE_CHANGED)
        .extracting(MachineEvent::detail)
        .containsExactly("UNDEPLOYABLE", "GENERALIZE_RESEAL_TO_OOBE");
  }

  @ParameterizedTest
  @MethodSource("products")
  void logHasTheColumnsAndEncodingOfRealFiles(FakeWindowsBuilder product) {
    FakeWindows machine = product.build();
    Runs.finish(machine, Runs.QUIETLY);
    String log = Runs.log(machine);

    assertThat(log).startsWith("\uFEFF").endsWith("\r\n");
    assertThat(log.substring(1).split("\r\n", -1))
        .filteredOn(line -> !line.isEmpty())
        .hasSizeGreaterThan(40)
        .allMatch(LINE.asMatchPredicate());
  }

  @Test
  void logIsWrittenInTheLocalTimeOfTheMachine() {
    FakeWindows tokyo = FakeWindows.windowsServer2022().inZone(ZoneId.of("Asia/Tokyo")).build();
    Runs.finish(tokyo, Runs.QUIETLY);

    assertThat(Runs.log(tokyo)).contains("The time is now 2026-03-03 01:00:01");
  }

  @Test
  void logGrowsAsTimePasses() throws InterruptedException {
    RunningProgram sysprep = Runs.start(windows, Runs.QUIETLY);
    windows.view().clock().pause(Duration.ofSeconds(5));
    String early = Runs.log(windows);
    windows.view().clock().pause(Duration.ofMinutes(1));
    String later = Runs.log(windows);

    assertThat(sysprep.exitCode()).isEmpty();
    assertThat(later).startsWith(early).hasSizeGreaterThan(early.length());
  }

  @Test
  void eachRunUsesOneRearmUp() {
    Runs.finish(windows, Runs.QUIETLY);

    assertThat(windows.events()).extracting(MachineEvent::detail).contains("1000");
    assertThat(Slmgr.detailed(windows)).contains("Error: 0xC004D302");
  }

  @Test
  void skipRearmInTheRegistryKeepsTheCount() {
    RegistryKey platform =
        RegistryKey.localMachine(
            "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\SoftwareProtectionPlatform");
    FakeWindows skipping =
        FakeWindows.windowsServer2022()
            .withRearmCount(0)
            .withRegistryValue(platform, "SkipRearm", RegistryValue.number(1))
            .build();

    assertThat(Runs.finish(skipping, Runs.QUIETLY)).hasValue(0);
    assertThat(Slmgr.detailed(skipping)).contains("rearm count: 0");
  }

  @Test
  void skipRearmInTheAnswerFileKeepsTheCount() {
    WindowsPath path = WindowsPath.of("C:\\Windows\\Temp\\answer.xml");
    FakeWindows skipping =
        FakeWindows.windowsServer2022()
            .withRearmCount(0)
            .withFile(path, AnswerFiles.skippingRearm())
            .build();

    assertThat(
            Runs.finish(skipping, "/generalize", "/oobe", "/quiet", "/quit", "/unattend:" + path))
        .hasValue(0);
    assertThat(Slmgr.detailed(skipping)).contains("rearm count: 0");
  }

  @Test
  void answerFileIsKeptForTheNextBoot() {
    WindowsPath path = WindowsPath.of("C:\\Windows\\Temp\\answer.xml");
    byte[] content = AnswerFiles.unattended();
    windows.control().files().write(path, content);
    Runs.finish(windows, "/generalize", "/oobe", "/quiet", "/quit", "/unattend:" + path);

    assertThat(Runs.text(windows, WindowsPath.of("C:\\Windows\\Panther\\unattend.xml")))
        .isEqualTo(new String(content, StandardCharsets.UTF_8));
  }

  @Test
  void bareNameOfAnAnswerFileIsFoundInTheWorkingFolder() {
    windows.control().files().write(Runs.FOLDER.resolve("Unattend.xml"), AnswerFiles.unattended());

    assertThat(Runs.finish(windows, "/generalize", "/oobe", "/quiet", "/unattend:Unattend.xml"))
        .hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({"/shutdown, OFF", "/reboot, ON", "/quit, ON"})
  void runEndsAsItWasTold(String ending, PowerState expected) {
    Runs.finish(windows, "/generalize", "/oobe", "/quiet", ending);
    windows.letTimePass(Duration.ofSeconds(10));

    assertThat(windows.power()).isEqualTo(expected);
    assertThat(windows.events())
        .filteredOn(event -> event.kind() == Kind.POWERED_OFF)
        .hasSize(ending.equals("/quit") ? 0 : 1);
  }

  @Test
  void runToAuditLeavesTheStateOfAudit() {
    Runs.finish(windows, "/generalize", "/audit", "/quiet", "/quit");

    assertThat(windows.imageState()).contains(ImageState.GENERALIZE_RESEAL_TO_AUDIT);
  }

  @Test
  void secondRunAppendsToTheLogOfTheFirst() {
    Runs.finish(windows, "/oobe", "/quiet", "/quit");
    Runs.finish(windows, "/oobe", "/quiet", "/quit");

    assertThat(Runs.log(windows).split("Beginning of a new sysprep run", -1)).hasSize(3);
  }

  @Test
  void logCanBeginAnewWithEachRun() {
    windows.sysprep().clearsItsLog();
    Runs.finish(windows, "/oobe", "/quiet", "/quit");
    Runs.finish(windows, "/oobe", "/quiet", "/quit");

    assertThat(Runs.log(windows).split("Beginning of a new sysprep run", -1)).hasSize(2);
  }

  @Test
  void firmwareNoiseIsLoggedThoughTheRunSucceeds() {
    FakeWindows uefi = FakeWindows.windows11().build();

    assertThat(Runs.finish(uefi, Runs.QUIETLY)).hasValue(0);
    assertThat(Runs.errors(uefi)).contains("TOOL   BCD: BiUpdateEfiEntry failed c000000d");
  }

  @ParameterizedTest
  @CsvSource({"9200, false", "9600, false", "14393, true", "20348, true"})
  void administratorLosesThePasswordOnServer2012Only(int build, boolean kept) {
    FakeWindows server =
        FakeWindows.everyProduct().stream()
            .map(FakeWindowsBuilder::build)
            .filter(each -> each.view().system().version().build() == build)
            .findFirst()
            .orElseThrow();
    Runs.finish(server, Runs.QUIETLY);

    assertThat(server.isAdministratorPasswordSet()).isEqualTo(kept);
  }
}
