package io.sysprep.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.LocalFileException;
import io.sysprep.Sysprep;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.report.Report;
import io.sysprep.report.SupportBundle;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupportBundleTest {

  private static final String CANARY = "Kanarienvogel7!";
  private static final WindowsPath ANSWER_FILE =
      WindowsPath.of("C:\\Windows\\Panther\\unattend.xml");
  private static final byte[] XML =
      """
      <unattend xmlns="urn:schemas-microsoft-com:unattend">
        <settings pass="oobeSystem">
          <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64"
              publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
            <UserAccounts><AdministratorPassword>
              <Value>%s</Value><PlainText>true</PlainText>
            </AdministratorPassword></UserAccounts>
          </component>
        </settings>
      </unattend>
      """
          .replace("%s", CANARY)
          .getBytes(StandardCharsets.UTF_8);
  private static final WindowsPath SETUP_LOG = WindowsPath.of("C:\\Windows\\Panther\\setupact.log");

  private static byte[] log(String line, Charset charset) {
    return ("2026-03-01 10:00:00, Info                  SYSPRP " + line + "\r\n").getBytes(charset);
  }

  private static FakeWindows machine(byte[] log) {
    FakeWindows machine =
        FakeWindows.windowsServer2022().withFile(ANSWER_FILE, XML).withFile(SETUP_LOG, log).build();
    machine.sysprep().failsAt(SysprepStage.GENERALIZE, 0x80070005L);
    return machine;
  }

  private static Map<String, String> files(SupportBundle bundle) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    bundle.write(out);
    Map<String, String> files = new LinkedHashMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    }
    return files;
  }

  private static SupportBundle ofFailedRun(FakeWindows machine) {
    SysprepPlan plan =
        SysprepPlan.generalize()
            .toOobe()
            .waiving("answer-file-left-over", "of this test")
            .waiving("answer-file-outranked", "of this test")
            .build();
    Sysprep sysprep = Sysprep.on(machine);
    RunResult result = sysprep.run(plan);
    return sysprep.supportBundle(sysprep.report().about(plan).with(result));
  }

  private static void assertNoCanary(Map<String, String> files) {
    String wide = Base64.getEncoder().encodeToString(CANARY.getBytes(StandardCharsets.UTF_16LE));
    String narrow = Base64.getEncoder().encodeToString(CANARY.getBytes(StandardCharsets.UTF_8));
    files.forEach(
        (name, text) ->
            assertThat(text)
                .as(name)
                .doesNotContain(CANARY)
                .doesNotContain(narrow.substring(0, 16))
                .doesNotContain(wide.substring(0, 16)));
  }

  @Test
  void allThatTellsWhatWentWrongIsInItAndNothingSecret() throws IOException {
    Map<String, String> files =
        files(ofFailedRun(machine(log("typed " + CANARY + " somewhere", StandardCharsets.UTF_8))));

    assertThat(files)
        .containsKeys(
            "report.txt",
            "report.html",
            "report.json",
            "timeline-1.svg",
            "journal.txt",
            "snapshot.json",
            "logs/C/Windows/System32/Sysprep/Panther/setupact.log",
            "logs/C/Windows/Panther/setupact.log",
            "answer-files/C/Windows/Panther/unattend.xml",
            "contents.txt");
    assertThat(files.get("journal.txt")).contains("\tlaunch\t");
    assertThat(files.get("logs/C/Windows/Panther/setupact.log")).contains("typed *** somewhere");
    assertThat(files.get("contents.txt")).contains("report.html").doesNotContain("Left out");
    assertNoCanary(files);
  }

  @Test
  void aLogInWideCharactersIsReadAndRedacted() throws IOException {
    Map<String, String> files =
        files(ofFailedRun(machine(log("typed " + CANARY, StandardCharsets.UTF_16LE))));

    assertThat(files.get("logs/C/Windows/Panther/setupact.log")).contains("typed ***");
    assertNoCanary(files);
  }

  @Test
  void aLogThatHoldsAnAnswerFileIsLeftOutAndNamed() throws IOException {
    Map<String, String> files = files(ofFailedRun(machine(XML)));

    assertThat(files).doesNotContainKey("logs/C/Windows/Panther/setupact.log");
    assertThat(files.get("contents.txt"))
        .contains("Left out", SETUP_LOG + ": it holds an answer file.");
    assertNoCanary(files);
  }

  @Test
  void anAnswerFileThatCannotBeReadIsLeftOutAndNamed() throws IOException {
    LogBundle logs =
        LogBundle.of("setupact.log", log("x", StandardCharsets.UTF_8))
            .withAnswerFile("broken.xml", ("<unattend " + CANARY).getBytes(StandardCharsets.UTF_8));
    Report report = Sysprep.on(FakeWindows.windows11().build()).report();
    Map<String, String> files = files(SupportBundle.of(report, logs));

    assertThat(files.keySet()).noneMatch(name -> name.startsWith("answer-files"));
    assertThat(files.get("contents.txt")).contains("broken.xml: ");
    assertNoCanary(files);
  }

  @Test
  void nothingIsOverwritten(@TempDir Path folder) throws IOException {
    Path zip = Files.createFile(folder.resolve("support.zip"));
    Report report = Sysprep.on(FakeWindows.windows11().build()).report();
    SupportBundle bundle =
        SupportBundle.of(report, LogBundle.of("setupact.log", log("x", StandardCharsets.UTF_8)));

    assertThatThrownBy(() -> bundle.write(zip))
        .isInstanceOf(LocalFileException.class)
        .hasMessage(
            "Could not write the support bundle "
                + zip
                + ": it is there already; remove it or choose another name");
    assertThat(List.of(Files.size(zip))).containsExactly(0L);
  }
}
