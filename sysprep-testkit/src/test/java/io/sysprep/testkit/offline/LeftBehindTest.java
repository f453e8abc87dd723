package io.sysprep.testkit.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sysprep.Sysprep;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.offline.LeftBehind;
import io.sysprep.offline.Leftover;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.schema.SchemaCheck;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.Subject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sweep works on a running machine as it does on a disk. */
class LeftBehindTest {

  private static final RegistryKey WINLOGON =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon");

  private final FakeWindows fake = FakeWindows.windowsServer2022().build();

  @Test
  void freshWindowsGivesNoSecretAway() {
    assertThat(LeftBehind.on(fake.view()).secrets()).isEmpty();
    assertThat(LeftBehind.on(fake.view()).unread()).isEmpty();
  }

  @Test
  void eachRowOfTheTableFindsWhatIsThere() {
    List<String> missed = new ArrayList<>();
    for (Row row : Table.of(LeftBehind.class, "sweep/left-behind.tsv")) {
      FakeWindows machine = FakeWindows.windowsServer2022().build();
      plant(machine, row);
      boolean found =
          LeftBehind.on(machine.view()).finds().stream()
              .anyMatch(left -> left.id().equals(row.cell(0)));
      if (!found) {
        missed.add(row.line() + ": " + row.cell(3));
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void passwordOfAutomaticLogonIsFoundAndNotTold() {
    fake.control().registry().write(WINLOGON, "DefaultPassword", RegistryValue.text("Hunter2"));
    LeftBehind left = LeftBehind.on(fake.view());

    assertThat(left.secrets())
        .extracting(Leftover::place)
        .containsExactly(
            "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon\\DefaultPassword");
    assertThat(left.toString()).doesNotContain("Hunter2");
  }

  /** The key that they are encrypted with is public: MS14-025. */
  @Test
  void passwordOfGroupPolicyPreferencesIsFoundAndNotTold() {
    WindowsPath groups =
        WindowsPath.of(
            "C:\\ProgramData\\Microsoft\\Group Policy\\History\\{31B2F340-016D-11D2-945F-00C04FB984F9}"
                + "\\Machine\\Preferences\\Groups\\Groups.xml");
    String cipher = "j1Uyj3Vx8TY9LtLZil2uAuZkFQA/4latT76ZwgdHdhw";
    String xml =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <Groups><User name="Administrator (built-in)" image="2">
        <Properties action="U" newName="" cpassword="%s" userName="Administrator (built-in)"/></User>
        <User><Properties cpassword="" userName="none"/></User></Groups>
        """;
    fake.control().files().createFolders(groups.parent().orElseThrow());
    fake.control().files().write(groups, xml.formatted(cipher).getBytes(StandardCharsets.UTF_8));
    LeftBehind left = LeftBehind.on(fake.view());

    assertThat(left.secrets())
        .extracting(Leftover::id, Leftover::place)
        .containsExactly(tuple("group-policy-password", groups + ", line 3"));
    assertThat(left.toText() + left.toJson()).doesNotContain(cipher);
  }

  @Test
  void tellsWhatWasFoundAsTextAndAsDocument() {
    assertThat(LeftBehind.on(fake.view()).summary())
        .isEqualTo("Nothing was found that should not be in an image.");
    fake.control().registry().write(WINLOGON, "DefaultPassword", RegistryValue.text("Hunter2"));
    fake.faults().deny(Subject.file(WindowsPath.of("C:\\Users")));
    LeftBehind left = LeftBehind.on(fake.view());

    assertThat(left.summary())
        .startsWith(
            "1 thing is there that should not be in an image; 1 of them gives a secret away. ")
        .endsWith("could not be looked at.");
    assertThat(left.toText()).contains("Passwords", "DefaultPassword", "Not looked at");
    assertThat(SchemaCheck.named("left-behind.schema.json").problems(left.toJson())).isEmpty();
  }

  @Test
  void placeThatCannotBeReadHidesNoOther() {
    fake.control().registry().write(WINLOGON, "DefaultPassword", RegistryValue.text("Hunter2"));
    fake.faults().deny(Subject.file(WindowsPath.of("C:\\ProgramData\\ssh")));
    LeftBehind left = LeftBehind.on(fake.view());

    assertThat(left.secrets()).hasSize(1);
  }

  @Test
  void checksWarnOfSecretsAndGiveNoticeOfTheRest() {
    fake.control().registry().write(WINLOGON, "DefaultPassword", RegistryValue.text("Hunter2"));
    SysprepPlan plan = SysprepPlan.generalize().toOobe().thenShutDown().build();
    PreflightReport report = Sysprep.on(fake).withChecks(LeftBehind.checks()).preflight(plan);

    assertThat(report.result("left-behind-password").orElseThrow())
        .isInstanceOf(CheckResult.Warning.class);
    assertThat(report.result("left-behind-key").orElseThrow())
        .isInstanceOf(CheckResult.Passed.class);
    assertThat(LeftBehind.checks()).hasSize(Leftover.Kind.values().length);
  }

  /** Puts there what the row looks for. */
  private static void plant(FakeWindows machine, Row row) {
    String where = row.cell(3).replace("\\*", "\\x").replace("*", "x");
    switch (row.cell(2)) {
      case "value" ->
          machine
              .control()
              .registry()
              .write(RegistryKey.localMachine(where), row.cell(4), RegistryValue.text("1"));
      case "subkeys" ->
          machine.control().registry().createKey(RegistryKey.localMachine(where + "\\x"));
      case "profiles" ->
          machine
              .control()
              .registry()
              .createKey(
                  RegistryKey.localMachine(
                      "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\S-1-5-21-1-2-3-1001"));
      default -> {
        machine.control().files().createFolders(path(where).parent().orElseThrow());
        machine.control().files().write(path(where), content(row.cell(2)));
      }
    }
  }

  private static WindowsPath path(String where) {
    String path =
        where
            .replace("%WINDIR%", "C:\\Windows")
            .replace("%ProgramData%", "C:\\ProgramData")
            .replace("%ProgramFiles%", "C:\\Program Files")
            .replace("%SystemDrive%", "C:");
    return WindowsPath.of(path.endsWith("x.x") ? path.replace("x.x", "x.cmd") : path);
  }

  private static byte[] content(String probe) {
    String text =
        probe.equals("answer-file")
            ? "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\"><settings pass=\"oobeSystem\">"
                + "<component name=\"Microsoft-Windows-Shell-Setup\"><AutoLogon><Password><Value>Hunter2"
                + "</Value></Password></AutoLogon></component></settings></unattend>"
            : "net user bob Hunter2-Lima! /add";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
