package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.diagnose.Timeline;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.offline.DiskVerification;
import io.sysprep.offline.LeftBehind;
import io.sysprep.offline.Leftover;
import io.sysprep.offline.MachineSnapshot;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.DryRun;
import io.sysprep.run.ProgressEvent;
import io.sysprep.run.RunResult;
import io.sysprep.run.Verification;
import io.sysprep.secrets.SecretForms;
import io.sysprep.table.Row;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.offline.DiskOfFake;
import io.sysprep.unattend.AnswerFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Secrets are planted wherever the library reads, each in every form, and looked for in all that it
 * lets out: as they are, in Base64 of UTF-8 and of UTF-16, and in hexadecimal digits.
 */
@SuppressWarnings("NullAway")
class CanaryTest {

  private static final WindowsPath LOG =
      WindowsPath.of("C:\\Windows\\System32\\Sysprep\\Panther\\setupact.log");
  private static final WindowsPath HISTORY =
      WindowsPath.of(
          "C:\\Users\\bob\\AppData\\Roaming\\Microsoft\\Windows\\PowerShell\\PSReadLine"
              + "\\ConsoleHost_history.txt");
  private static final RegistryKey STATE =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\State");

  private static final String INFO = "2026-03-01 10:00:00, Info                  SYSPRP ";

  @TempDir private Path folder;
  private final Map<Integer, String> forms = forms();
  private final Map<String, List<String>> leaks = new TreeMap<>();
  private final Map<String, Integer> tried = new TreeMap<>();

  /**
   * Outputs that held a planted text with its secret masked: what never gets there proves little.
   */
  private final Set<String> reached = new TreeSet<>();

  @Test
  void noSecretOfAnyPlaceIsInAnyOutput() throws IOException {
    logsAlone();
    runs(SysprepStage.VALIDATING_GENERALIZE);
    runs(SysprepStage.GENERALIZE);
    answerFiles();
    leftOnMachine();
    forms.forEach(this::plansAndRegistry);
    System.out.println("Secrets kept, of forms tried, by output: " + table());
    assertThat(leaks).isEmpty();
    assertThat(reached)
        .contains(
            "answer file redacted",
            "diagnosis",
            "diagnosis JSON",
            "dry run JSON",
            "journal",
            "preflight JSON",
            "preflight results",
            "preflight text",
            "progress",
            "run result JSON",
            "snapshot",
            "timeline SVG");
    assertThat(tried).containsKeys("sweep", "snapshot of the sweep", "verification of the disk");
    System.out.println("Outputs that a planted text reached: " + reached);
  }

  private static Map<Integer, String> forms() {
    Map<Integer, String> forms = new LinkedHashMap<>();
    for (Row row : SecretForms.rows()) {
      if (!SecretForms.leaks(row)) {
        forms.put(forms.size(), row.cell(1).replace("~", canary(forms.size())));
      }
    }
    int hidden = forms.size();
    forms.put(hidden, "value " + wide(canary(hidden) + "Password") + " is odd");
    forms.put(hidden + 1, "powershell -enc " + wide("net user bob " + canary(hidden + 1)));
    return forms;
  }

  private static String canary(int form) {
    return String.format(Locale.ROOT, "C4n%03d!Bird", form);
  }

  private static String wide(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16LE));
  }

  private byte[] logOfRun() {
    String start = "===          Beginning of a new sysprep run          ===\r\n";
    return (INFO + start + lines()).getBytes(StandardCharsets.UTF_8);
  }

  private String lines() {
    StringBuilder lines = new StringBuilder();
    for (String form : forms.values()) {
      lines.append("2026-03-01 10:00:01, Error                 SYSPRP CopyProfile failed; ");
      lines.append(form).append("\r\n");
      lines.append(INFO).append("ActionPlatform::LaunchModule: Executing method '").append(form);
      lines.append("' from C:\\x.dll\r\n");
    }
    return lines.toString();
  }

  private void logsAlone() {
    Diagnosis diagnosis = Diagnosis.of(LogBundle.of("setupact.log", logOfRun()));
    look("diagnosis", diagnosis + diagnosis.toText() + diagnosis.causes() + diagnosis.runs());
    look("diagnosis JSON", diagnosis.toJson());
    look("timeline SVG", diagnosis.timeline().map(Timeline::toSvg).orElseThrow());
  }

  /** The log of this run says it all, and so do those of the runs before. */
  private void runs(SysprepStage failing) {
    FakeWindows windows =
        FakeWindows.windowsServer2022()
            .withCloudbaseInit(Scene.UNATTEND)
            .withFile(LOG, logOfRun())
            .build();
    windows.sysprep().failsAt(failing, 0x80070005L);
    List<ProgressEvent> heard = new ArrayList<>();
    RunResult result =
        Sysprep.on(windows)
            .run(
                Scene.plan().because(forms.get(0)).build(),
                event -> {
                  heard.add(event);
                  boolean begun = event instanceof ProgressEvent.LogShows;
                  if (begun
                      && heard.stream().filter(ProgressEvent.LogShows.class::isInstance).count()
                          == 1) {
                    byte[] more = lines().getBytes(StandardCharsets.UTF_8);
                    windows.control().files().append(LOG, more);
                  }
                });
    assertThat(heard).anyMatch(event -> event instanceof ProgressEvent.LogShows);
    look("progress", heard.toString());
    look("run result", result + result.summary() + result.nextStep());
    look("run result JSON", result.toJson());
    WindowsPath journal = result.runFolder().orElseThrow().resolve("journal.txt");
    byte[] written = windows.inspect().files().read(journal, 1 << 20).orElseThrow();
    look("journal", new String(written, StandardCharsets.UTF_8));
    Verification verification = Sysprep.on(windows).verify();
    look("verification", verification + verification.toJson());
    look("changes", windows.changes().toString());
  }

  private void answerFiles() {
    AnswerFile file = AnswerFile.read(withCommands());
    look("answer file redacted", new String(file.redacted().toBytes(), StandardCharsets.UTF_8));
    look("answer file problems", file.problems().toString());
    look("answer file toString", file + "" + file.components() + file.settings());
  }

  private byte[] withCommands() {
    StringBuilder commands = new StringBuilder();
    for (String form : forms.values()) {
      commands.append("<SynchronousCommand><CommandLine>").append(escaped(form));
      commands.append("</CommandLine></SynchronousCommand><!-- ");
      commands.append(form.replace("--", "/")).append(" -->");
    }
    String text =
        new String(Scene.UNATTEND, StandardCharsets.UTF_8)
            .replace("<OOBE>", "<FirstLogonCommands>" + commands + "</FirstLogonCommands><OOBE>");
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What earlier runs, people and provisioning left, in the places that a sweep looks at. */
  private void leftOnMachine() throws IOException {
    byte[] log = logOfRun();
    FakeWindows windows =
        FakeWindows.windowsServer2022()
            .withFile(LOG, log)
            .withFile(WindowsPath.of("C:\\Windows\\Temp\\build.log"), log)
            .withFile(WindowsPath.of("C:\\Windows\\Setup\\Scripts\\SetupComplete.cmd"), log)
            .withFile(HISTORY, log)
            .withFile(WindowsPath.of("C:\\Windows\\Panther\\unattend.xml"), withCommands())
            .build();
    LeftBehind left = LeftBehind.on(windows.view());
    assertThat(left.secrets()).extracting(Leftover::id).contains("quoted-secret");
    look("sweep", left + left.summary() + left.toText() + left.toJson());
    PreflightReport report =
        Sysprep.on(windows).withChecks(LeftBehind.checks()).preflight(Scene.plan().build());
    look("sweep as checks", report.toText() + report.toJson());
    MachineSnapshot snapshot = Sysprep.on(windows).snapshot(Scene.plan().build());
    look("snapshot", snapshot.toJson());
    look("snapshot of the sweep", LeftBehind.on(snapshot.view()).toJson());
    look(
        "snapshot's preflight",
        Sysprep.on(snapshot.view()).preflight(Scene.plan().build()).toJson());
    DiskOfFake.write(windows.view(), folder);
    DiskVerification disk = OfflineMachine.in(folder).verify();
    look("verification of the disk", disk.toText() + disk.toJson());
  }

  private void plansAndRegistry(int form, String text) {
    SysprepPlan plan = Scene.plan().because(text).waiving("image-state", text).build();
    FakeWindows windows =
        FakeWindows.windowsServer2022()
            .withCloudbaseInit(Scene.UNATTEND)
            .withRegistryValue(STATE, "ImageState", new RegistryValue.Text(text))
            .build();
    PreflightReport report = Sysprep.on(windows).preflight(plan);
    lookFor(form, "preflight text", report.toText());
    lookFor(form, "preflight JSON", report.toJson());
    lookFor(form, "preflight results", report.results().stream().map(r -> r.text()).toList() + "");
    DryRun dryRun = Sysprep.on(windows).dryRun(plan);
    lookFor(form, "dry run text", dryRun.toText());
    lookFor(form, "dry run JSON", dryRun.toJson());
    lookFor(form, "verification", Sysprep.on(windows).verify().toJson());
  }

  private void look(String output, String text) {
    forms.keySet().forEach(form -> lookFor(form, output, text));
  }

  private void lookFor(int form, String output, String text) {
    tried.merge(output, 1, Integer::sum);
    if (text.contains("***")
        || text.contains("Stand-In-")
        || text.contains("*SENSITIVE*DATA*DELETED*")) {
      reached.add(output);
    }
    String canary = canary(form);
    boolean leaks =
        text.contains(canary)
            || text.contains(canary.toUpperCase(Locale.ROOT))
            || text.contains(wide(canary).replace("=", "").substring(0, 14))
            || text.contains(encoded(canary))
            || text.contains(HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8)));
    if (leaks) {
      this.leaks.computeIfAbsent(output, any -> new ArrayList<>()).add(forms.get(form));
    }
  }

  private static String encoded(String text) {
    return Base64.getEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private String table() {
    StringBuilder table = new StringBuilder();
    tried.forEach(
        (output, count) -> {
          int kept = count - leaks.getOrDefault(output, List.of()).size();
          table.append(output).append(' ').append(kept).append('/').append(count).append(", ");
        });
    return table.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
