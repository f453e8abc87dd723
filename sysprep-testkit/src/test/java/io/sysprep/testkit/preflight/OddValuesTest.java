package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.Bytes;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;
import io.sysprep.plan.CheckSeverity;
import io.sysprep.plan.Destination;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.testkit.preflight.OddMachine.Expected;
import io.sysprep.testkit.preflight.OddMachine.Place;
import io.sysprep.verify.ImageState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A value that a check does not understand is no reason to pass. What each check reads on each
 * product is found out by watching it, the checks to come included, and each such value is planted
 * once in each type that it should not have.
 */
class OddValuesTest {

  private static final String SOFTWARE = "SOFTWARE\\Microsoft\\";
  private static final String CONTROL = "SYSTEM\\CurrentControlSet\\";
  private static final RegistryKey EXTERNAL =
      RegistryKey.localMachine(
          SOFTWARE + "Windows\\CurrentVersion\\Setup\\SysPrepExternal\\Generalize");
  private static final String PERSON = "S-1-5-21-1-2-3-1001";

  private static final Map<Expected, RegistryValue> OF_TYPE =
      Map.of(
          Expected.NUMBER, RegistryValue.number(1),
          Expected.TEXT, RegistryValue.text("1"),
          Expected.TEXTS, new RegistryValue.MultiText(List.of("C:\\gone\\x.dll,E")));
  private static final List<RegistryValue> STRANGE =
      List.of(
          new RegistryValue.Binary(Bytes.of((byte) 1)),
          new RegistryValue.Binary(Bytes.of(new byte[0])),
          new RegistryValue.Other(0, Bytes.of(new byte[0])));

  /** The columns of WMI that checks go by; the others are shown, or speak of a KMS host. */
  private static final Map<String, List<String>> DECISIVE =
      Map.of(
          "rearm-count", List.of("RemainingWindowsReArmCount"),
          "server-roles", List.of("Name"),
          "windows-activated", List.of("LicenseStatus"));

  /** With rearms left, and of what is activated, nothing depends on it. */
  private static final Set<String> DOES_NOT_MATTER =
      Set.of("rearm-countSkipRearm", "windows-activatedSkipRearm", "setup-complete-runsSkipRearm");

  /** Things of people and agents, so that checks look at more than a fresh machine has. */
  private static FakeWindowsBuilder livedIn(FakeWindowsBuilder windows) {
    return windows
        .withCloudbaseInit(Vendor.UNATTEND)
        .withFeature("DHCPServer")
        .withRegistryValue(
            key(SOFTWARE + "Enrollments\\{1}"), "EnrollmentState", RegistryValue.number(1))
        .withRegistryValue(
            key(CONTROL + "Services\\Tcpip\\Parameters\\Interfaces\\{1}"),
            "EnableDHCP",
            RegistryValue.number(0))
        .withRegistryValue(
            key(SOFTWARE + "Windows NT\\CurrentVersion\\ProfileList\\" + PERSON),
            "ProfileImagePath",
            RegistryValue.text("C:\\Windows"))
        .withRegistryValue(key(CONTROL + "Services\\Agent"), "Type", RegistryValue.number(0x10))
        .withRegistryValue(
            EXTERNAL, "{1}", RegistryValue.text("C:\\Windows\\System32\\kernel32.dll,E"));
  }

  private static RegistryKey key(String path) {
    return RegistryKey.localMachine(path);
  }

  private static SysprepPlanBuilder plan() {
    return SysprepPlan.generalize().toOobe().withAnswerFile(Vendor.ANSWER_FILE);
  }

  static Stream<FakeWindowsBuilder> products() {
    return FakeWindows.everyProduct().stream();
  }

  private static List<PrerequisiteCheck> checks() {
    return Sysprep.on(Vendor.server().build()).checks();
  }

  private static CheckResult examine(PrerequisiteCheck check, MachineView view) {
    CheckSeverity severity = CheckSeverity.valueOf(check.description().worst().name());
    SysprepPlan plan = plan().judging(check.id(), severity, "the contract asks").build();
    return Sysprep.on(view).withOnlyChecks(List.of(check)).preflight(plan).results().get(0);
  }

  @ParameterizedTest
  @MethodSource("products")
  void ofTheRegistryPassNoCheckThatReadsThem(FakeWindowsBuilder product) {
    MachineView machine = livedIn(product).build().inspect();
    Map<String, String> passed = new TreeMap<>();
    int planted = 0;
    for (PrerequisiteCheck check : checks()) {
      OddMachine watched = new OddMachine(machine);
      examine(check, watched);
      watched
          .read()
          .keySet()
          .removeIf(place -> DOES_NOT_MATTER.contains(check.id() + place.name()));
      for (Map.Entry<Place, Expected> read : watched.read().entrySet()) {
        for (RegistryValue odd : wrong(read.getValue())) {
          OddMachine oddly = new OddMachine(machine).with(read.getKey(), odd);
          CheckResult result = examine(check, oddly);
          planted++;
          if (!tells(result, read.getKey(), read.getValue())) {
            passed.put(check.id() + ": " + odd + " as " + read.getKey(), result.text());
          }
        }
      }
    }
    assertThat(passed).isEmpty();
    assertThat(planted).as("values planted").isGreaterThan(200);
  }

  private static List<RegistryValue> wrong(Expected expected) {
    List<RegistryValue> wrong = new ArrayList<>(STRANGE);
    if (expected != Expected.ANYTHING) {
      EnumSet.complementOf(EnumSet.of(expected, Expected.ANYTHING))
          .forEach(type -> wrong.add(OF_TYPE.get(type)));
    }
    return wrong;
  }

  /** Where a type was expected nothing can be said; where only a value was, it is told of. */
  private static boolean tells(CheckResult result, Place place, Expected expected) {
    String text = result.text();
    return !isSilent(result)
        && (text.contains(place.name()) || text.contains(place.key().path()))
        && (expected == Expected.ANYTHING || text.contains("make sense of a"));
  }

  private static boolean isSilent(CheckResult result) {
    return result instanceof CheckResult.Passed || result instanceof CheckResult.NotApplicable;
  }

  @ParameterizedTest
  @MethodSource("products")
  void ofWmiPassNoCheckThatGoesByThem(FakeWindowsBuilder product) {
    MachineView machine = livedIn(product).build().inspect();
    Set<String> passed = new TreeSet<>();
    Set<String> asked = new TreeSet<>();
    for (PrerequisiteCheck check : checks()) {
      OddMachine watched = new OddMachine(machine);
      examine(check, watched);
      watched.asked().forEach(query -> asked.addAll(query.properties()));
      for (String column : DECISIVE.getOrDefault(check.id(), List.of())) {
        for (Map<String, WmiValue> odd : odd(column)) {
          CheckResult result =
              examine(check, new OddMachine(machine).withRows(row -> changed(row, column, odd)));
          if (!watched.asked().isEmpty() && isSilent(result)) {
            passed.add(check.id() + ": " + odd + " as " + column + ": " + result.text());
          }
        }
      }
    }
    assertThat(passed).isEmpty();
    assertThat(asked).contains("RemainingWindowsReArmCount", "LicenseStatus");
  }

  /** Null in WMI, and types that none of the columns has. */
  private static List<Map<String, WmiValue>> odd(String column) {
    return List.of(
        Map.of(),
        Map.of(column, new WmiValue.Flag(true)),
        Map.of(column, new WmiValue.Texts(List.of("1"))));
  }

  private static WmiRow changed(WmiRow row, String column, Map<String, WmiValue> odd) {
    if (!row.values().containsKey(column)) {
      return row; // another class
    }
    Map<String, WmiValue> values = new HashMap<>(row.values());
    values.keySet().removeIf(column::equalsIgnoreCase);
    values.putAll(odd);
    return new WmiRow(values);
  }

  @ParameterizedTest
  @MethodSource("products")
  void doNotMakeAMachineSealed(FakeWindowsBuilder product) {
    FakeWindows windows = product.build();
    Sysprep.on(windows).run(SysprepPlan.generalize().toOobe().thenQuit().build(), event -> {});
    assertThat(windows.imageState()).contains(ImageState.GENERALIZE_RESEAL_TO_OOBE);
    OddMachine watched = new OddMachine(windows.inspect());
    assertThat(Sysprep.on(watched).verify().isSealed()).isTrue();
    assertThat(watched.read()).isNotEmpty();
    watched
        .read()
        .forEach(
            (place, expected) -> {
              for (RegistryValue odd : wrong(expected)) {
                OddMachine oddly = new OddMachine(windows.inspect()).with(place, odd);
                assertThat(Sysprep.on(oddly).verify().isSealed())
                    .as(place + " is " + odd)
                    .isFalse();
                assertThat(Sysprep.on(oddly).verify().summary()).contains(place.name());
              }
            });
  }

  @Test
  void ofSkipRearmMatterWhereNoRearmIsLeft() {
    CheckResult result =
        Vendor.check(
            "rearm-count",
            Vendor.server()
                .withRearmCount(0)
                .withRegistryValue(
                    key(SOFTWARE + "Windows NT\\CurrentVersion\\SoftwareProtectionPlatform"),
                    "SkipRearm",
                    RegistryValue.text("1")));
    assertThat(result).isInstanceOf(CheckResult.Inconclusive.class);
    assertThat(result.text()).contains("SkipRearm", "REG_SZ");
  }

  @Test
  void inFilesPassNoCheckThatReadsThem() {
    byte[] odd = "\0\1\2 no text \uffff".getBytes(StandardCharsets.UTF_16BE);
    PreflightReport report =
        Sysprep.on(
                livedIn(FakeWindows.windowsServer2022()).withFile(Vendor.ANSWER_FILE, odd).build())
            .preflight(plan().build());
    assertThat(report.result("answer-file-well-formed").orElseThrow())
        .isInstanceOf(CheckResult.Blocker.class);
    assertThat(report.isReady()).isFalse();
    WindowsPath conf = Vendor.CONF.resolve("cloudbase-init-unattend.conf");
    CheckResult result =
        Vendor.check(
            "cloudbase-init-reboots",
            livedIn(FakeWindows.windowsServer2022()).withFile(conf, odd),
            plan());
    assertThat(result).isNotInstanceOf(CheckResult.Passed.class);
    assertThat(result.toString()).contains(conf.fileName());
  }

  @Test
  void aServiceWhoseCommandLeadsNowhereIsNoAgentThatIsNotInstalled() {
    ServiceInfo agent =
        new ServiceInfo(
            "cloudbase-init",
            "Cloudbase-Init",
            ServiceState.STOPPED,
            ServiceStartMode.AUTOMATIC,
            "LocalSystem",
            "\0 ??");
    PreflightReport report =
        Sysprep.on(FakeWindows.windowsServer2022().withService(agent).build())
            .preflight(plan().build());
    assertThat(report.results())
        .filteredOn(result -> result.id().startsWith("cloudbase-init-"))
        .filteredOn(result -> !result.id().equals("cloudbase-init-instance"))
        .isNotEmpty()
        .allMatch(result -> result instanceof CheckResult.Inconclusive)
        .allMatch(result -> result.toString().contains("the service cloudbase-init"));
  }

  @Test
  void aShortBlobOfAProxyDoesNotMeanThatThereIsNone() {
    CheckResult result =
        Vendor.check(
            "winhttp-proxy",
            Vendor.server()
                .withRegistryValue(
                    key(SOFTWARE + "Windows\\CurrentVersion\\Internet Settings\\Connections"),
                    "WinHttpSettings",
                    new RegistryValue.Binary(Bytes.of((byte) 24))),
            Vendor.plan().forDestination(Destination.AZURE));
    assertThat(result).isInstanceOf(CheckResult.Inconclusive.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"C:\\gone\\x.dll", "%SystemRoot%\\gone\\y.dll,E", "\"C:\\gone\\z.dll\",E"})
  void aProviderWhoseDllIsGoneBlocksHoweverItIsWritten(String provider) {
    CheckResult result =
        Vendor.check(
            "external-providers",
            Vendor.server().withRegistryValue(EXTERNAL, "{guid}", RegistryValue.text(provider)));
    assertThat(result).isInstanceOf(CheckResult.Blocker.class);
    assertThat(result.toString()).contains("gone");
  }
}
