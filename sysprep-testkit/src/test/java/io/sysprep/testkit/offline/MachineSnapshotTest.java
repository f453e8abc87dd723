package io.sysprep.testkit.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.Sysprep;
import io.sysprep.UnreadableDocumentException;
import io.sysprep.machine.Bytes;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.offline.LeftBehind;
import io.sysprep.offline.MachineSnapshot;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.schema.SchemaCheck;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.testkit.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine that is judged where it is not. */
class MachineSnapshotTest {

  private static final SchemaCheck SCHEMA = SchemaCheck.named("machine-snapshot.schema.json");
  private static final String SECRET = "Hunter2-Lima!";
  private static final String ZONE =
      "{\"question\": \"clock.zone\", \"of\": [], \"answer\": {\"zone\": \"Z\"}}";
  private static final String NAME =
      "{\"question\": \"system.computerName\", \"of\": [], \"answer\": {\"text\": \"WEB-42\"}}";
  private static final WindowsPath ANSWER_FILE = WindowsPath.of("C:\\build\\Unattend.xml");
  private static final SysprepPlan PLAN =
      SysprepPlan.generalize().toOobe().withAnswerFile(ANSWER_FILE).thenShutDown().build();

  @TempDir private Path folder;

  static Stream<FakeWindowsBuilder> presets() {
    return Stream.of(
        FakeWindows.windowsServer2012(),
        FakeWindows.windowsServer2012R2(),
        FakeWindows.windowsServer2016(),
        FakeWindows.windowsServer2019(),
        FakeWindows.windowsServer2022(),
        FakeWindows.windowsServer2025(),
        FakeWindows.windows10(),
        FakeWindows.windows11());
  }

  @ParameterizedTest
  @MethodSource("presets")
  void replayedPreflightOfEachProductIsTheSame(FakeWindowsBuilder product) {
    FakeWindows fake = product.build();
    plantAnswerFile(fake);
    MachineSnapshot snapshot = recorded(fake.view());

    assertThat(results(MachineSnapshot.fromJson(snapshot.toJson()).view()))
        .containsExactlyElementsOf(results(fake.view()));
    assertThat(SCHEMA.problems(snapshot.toJson())).isEmpty();
  }

  @Test
  void replayedPreflightOfRealWindows81IsTheSame() throws IOException {
    WindowsTree tree = WindowsTree.in(folder);
    for (String hive : List.of("SYSTEM", "SOFTWARE", "SAM", "SECURITY")) {
      tree.withReal("win81/" + hive, hive);
    }
    replaysTheSame(OfflineMachine.in(folder).view());
  }

  @Test
  void replayedPreflightOfRealWindows7IsTheSame() throws IOException {
    WindowsTree tree = WindowsTree.in(folder);
    for (String hive : List.of("SYSTEM", "SOFTWARE", "SAM")) {
      tree.withReal("win7/" + hive, hive);
    }
    replaysTheSame(OfflineMachine.in(folder).view());
  }

  @Test
  void replayedPreflightOfRealWindows10IsTheSame() throws IOException {
    WindowsTree.in(folder).withReal("win10/SYSTEM-upgraded-twice", "SYSTEM");
    replaysTheSame(OfflineMachine.in(folder).view());
  }

  private static void replaysTheSame(MachineView disk) {
    MachineSnapshot snapshot = Sysprep.on(disk).snapshot(PLAN);
    MachineView replayed = MachineSnapshot.fromJson(snapshot.toJson()).view();

    assertThat(results(replayed)).containsExactlyElementsOf(results(disk));
    assertThat(LeftBehind.on(replayed)).isEqualTo(LeftBehind.on(disk));
    assertThat(Sysprep.on(replayed).verify().toJson())
        .isEqualTo(Sysprep.on(disk).verify().toJson());
    assertThat(SCHEMA.problems(snapshot.toJson())).isEmpty();
  }

  @Test
  void errorsAreReplayedWithWhatWindowsSaid() {
    FakeWindows fake = FakeWindows.windows11().build();
    fake.faults().deny(Subject.wmiClass("SoftwareLicensingService"));
    fake.faults().timeOut(Subject.currentUser());

    assertThat(results(recorded(fake.view()).view()))
        .containsExactlyElementsOf(results(fake.view()));
  }

  @Test
  void whatWasNotAskedIsNotRecordedAndNotAbsent() {
    MachineView view =
        MachineSnapshot.recording(
                FakeWindows.windows11().build().view(), machine -> machine.system().version())
            .view();

    assertThatThrownBy(() -> view.registry().exists(RegistryKey.localMachine("SOFTWARE")))
        .isInstanceOfSatisfying(
            MachineException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_RECORDED))
        .hasMessageContaining("find in the snapshot registry.exists of HKLM\\SOFTWARE");
    assertThat(Sysprep.on(view).preflight(PLAN).result("image-state").orElseThrow())
        .isInstanceOf(CheckResult.Inconclusive.class);
  }

  @Test
  void noSecretGetsIntoTheDocument() {
    FakeWindows fake = FakeWindows.windows11().build();
    plantAnswerFile(fake);
    RegistryKey winlogon =
        RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon");
    fake.control().registry().write(winlogon, "DefaultPassword", RegistryValue.text(SECRET));
    fake.control()
        .files()
        .write(
            WindowsPath.of("C:\\Windows\\Temp\\build.log"),
            ("net user bob " + SECRET + " /add\r\nfound " + SECRET + " there")
                .getBytes(StandardCharsets.UTF_8));
    String json = Sysprep.on(fake).snapshot(PLAN).toJson();

    assertThat(json).doesNotContain(SECRET).contains("build.log", "DefaultPassword", "Stand-In-1");
    assertThat(LeftBehind.on(MachineSnapshot.fromJson(json).view()).secrets())
        .isNotEmpty()
        .isEqualTo(LeftBehind.on(fake.view()).secrets());
  }

  @Test
  void snapshotGoesThroughFile() {
    MachineSnapshot snapshot = recorded(FakeWindows.windows10().build().view());
    Path file = folder.resolve("snapshot.json");
    snapshot.write(file);

    assertThat(MachineSnapshot.read(file).toJson()).isEqualTo(snapshot.toJson());
    assertThatThrownBy(() -> snapshot.write(file)).hasMessageContaining(file.toString());
  }

  @Test
  void otherDocumentIsRefused() {
    assertThatThrownBy(
            () -> MachineSnapshot.fromJson("{\"schemaVersion\": \"2\", \"answers\": []}"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("its version is 2");
    assertThatThrownBy(() -> MachineSnapshot.fromJson("{"))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void tornDocumentIsRefusedWithItsPlace() throws IOException {
    String json = recorded(FakeWindows.windows10().build().view()).toJson();
    Path file = folder.resolve("torn.json");
    Files.writeString(file, json.substring(0, json.length() / 2));

    assertThatThrownBy(() -> MachineSnapshot.read(file))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageMatching("snapshot .*torn.json: not JSON at line \\d+, column \\d+");
    Files.write(file, new byte[] {'{', (byte) 0xFF, '}'});
    assertThatThrownBy(() -> MachineSnapshot.read(file))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageEndingWith("torn.json: not in UTF-8");
  }

  @Test
  void documentThatAnswersTwiceOrNotAtAllIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> MachineSnapshot.fromJson(document(ZONE + "," + ZONE)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("snapshot.answers[1].question")
        .hasMessageContaining("clock.zone is there twice");
    assertThatThrownBy(() -> MachineSnapshot.fromJson(document("{\"of\": []}")))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("snapshot.answers[0].question is missing; it must be a text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"zone\": 7}", "{\"zone\": \"Mars/Olympus\"}"})
  void answerThatWasSpoiledIsNoAnswerAndSpoilsNoOther(String answer) {
    MachineView view =
        MachineSnapshot.fromJson(document(ZONE.replace("{\"zone\": \"Z\"}", answer) + "," + NAME))
            .view();

    assertThat(view.system().computerName()).isEqualTo("WEB-42");
    assertThatThrownBy(() -> view.clock().zone())
        .isInstanceOfSatisfying(
            MachineException.class, e -> assertThat(e.reason()).isEqualTo(Reason.FAILED))
        .hasMessageContaining("Could not read in the snapshot clock.zone");
  }

  private static String document(String answers) {
    return "{\"schemaVersion\": \"1\", \"answers\": [" + answers + "]}";
  }

  @Test
  void rulesThatCompareSecretsFindTheSame() {
    for (String second : List.of(SECRET, "Another-7-Pa55")) {
      FakeWindows fake = FakeWindows.windows11().build();
      plantAnswerFile(fake, logonWith(second));
      MachineSnapshot snapshot = recorded(fake.view());

      assertThat(snapshot.toJson()).doesNotContain(SECRET, second);
      assertThat(results(snapshot.view())).containsExactlyElementsOf(results(fake.view()));
      assertThat(results(snapshot.view()).toString().contains("is not the one that the account"))
          .isNotEqualTo(second.equals(SECRET));
    }
  }

  @Test
  void fileThatIsTooLargeIsReadWhileRecordingAndNotTakenForAbsent() throws IOException {
    FakeWindows fake = FakeWindows.windows11().build();
    WindowsPath log = WindowsPath.of("C:\\large.log");
    byte[] large = new byte[(1 << 24) + 1];
    large[1 << 24] = 'x';
    fake.control().files().write(log, large);
    List<Integer> read = new ArrayList<>();
    MachineView replayed =
        MachineSnapshot.recording(
                fake.view(), machine -> read.add(firstByte(machine, log, 1 << 24)))
            .view();

    assertThat(read).containsExactly((int) 'x');
    assertThatThrownBy(() -> replayed.files().open(log, 0))
        .isInstanceOfSatisfying(
            MachineException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_RECORDED));
  }

  private static int firstByte(MachineView machine, WindowsPath file, long offset) {
    try (InputStream in = machine.files().open(file, offset).orElseThrow()) {
      return in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void valuesOfEachTypeAndNamesOfAnyCharactersComeBack() {
    FakeWindows fake = FakeWindows.windows11().build();
    RegistryKey key = RegistryKey.localMachine("SOFTWARE\\Contoso");
    Map<String, RegistryValue> values = new LinkedHashMap<>();
    values.put("", RegistryValue.text("default"));
    values.put("half \uD800 a pair", RegistryValue.text("\uDC00 \u00e9\n"));
    values.put("Path", new RegistryValue.ExpandableText("%Path%"));
    values.put("List", new RegistryValue.MultiText(List.of("", "a")));
    values.put("Number", RegistryValue.number(0xFFFF_FFFFL));
    values.put("Long", new RegistryValue.QuadWord(-1));
    values.put("Bytes", new RegistryValue.Binary(Bytes.of(new byte[] {1, 2})));
    values.put("None", new RegistryValue.Other(0, Bytes.of(new byte[] {3})));
    values.forEach((name, value) -> fake.control().registry().write(key, name, value));
    String json =
        MachineSnapshot.recording(fake.view(), machine -> machine.registry().values(key)).toJson();

    assertThat(MachineSnapshot.fromJson(json).view().registry().values(key)).contains(values);
  }

  private static MachineSnapshot recorded(MachineView machine) {
    return MachineSnapshot.recording(machine, view -> Sysprep.on(view).preflight(PLAN));
  }

  /** The free space of a real disk changes from one moment to the next. */
  private static List<String> results(MachineView machine) {
    return Sysprep.on(machine).preflight(PLAN).results().stream()
        .filter(result -> !result.id().equals("free-space"))
        .map(result -> result.id() + " " + result.getClass().getSimpleName() + " " + result.text())
        .toList();
  }

  private static void plantAnswerFile(FakeWindows fake) {
    plantAnswerFile(
        fake,
        """
        <UserAccounts><AdministratorPassword><Value>%s</Value><PlainText>true</PlainText></AdministratorPassword></UserAccounts>
        """
            .formatted(SECRET));
  }

  private static String logonWith(String password) {
    return """
    <AutoLogon><Enabled>true</Enabled><Username>bob</Username>
    <Password><Value>%s</Value><PlainText>true</PlainText></Password></AutoLogon>
    <UserAccounts><LocalAccounts><LocalAccount wcm:action="add"><Name>bob</Name>
    <Password><Value>%s</Value><PlainText>true</PlainText></Password></LocalAccount></LocalAccounts></UserAccounts>
    """
        .formatted(password, SECRET);
  }

  private static void plantAnswerFile(FakeWindows fake, String shellSetup) {
    fake.control().files().createFolders(ANSWER_FILE.parent().orElseThrow());
    String xml =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
        <settings pass="oobeSystem">
        <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64"
         publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
        %s</component></settings></unattend>
        """;
    fake.control()
        .files()
        .write(ANSWER_FILE, xml.formatted(shellSetup).getBytes(StandardCharsets.UTF_8));
  }
}
