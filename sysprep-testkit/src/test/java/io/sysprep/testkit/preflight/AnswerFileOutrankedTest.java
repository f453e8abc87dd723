package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckResult;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.search.AnswerFileSearch;
import io.sysprep.unattend.search.FoundFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Which answer file wins after the seal: search, check and the clone of the fake agree. */
class AnswerFileOutrankedTest {

  private static final String ID = "answer-file-outranked";
  private static final WindowsPath STALE =
      WindowsPath.of("C:\\Windows\\Panther\\Unattend\\Unattend.xml");
  private static final RegistryKey SETUP = RegistryKey.localMachine("SYSTEM\\Setup");

  private static byte[] naming(String computer, String attributes) {
    return """
        <?xml version="1.0" encoding="utf-8"?>
        <unattend xmlns="urn:schemas-microsoft-com:unattend">
          <settings pass="specialize"%s>
            <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64"
                publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
              <ComputerName>%s</ComputerName>
            </component>
          </settings>
        </unattend>
        """
        .formatted(attributes, computer)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static FakeWindowsBuilder withStale() {
    return Vendor.server().withFile(STALE, naming("STALE", ""));
  }

  @Test
  void blocksWhatWouldGiveEveryCloneAForeignName() {
    CheckResult result = Vendor.check(ID, withStale());
    assertThat(result).isInstanceOf(CheckResult.Blocker.class);
    assertThat(result.text()).contains(STALE.toString(), "older");
  }

  @Test
  void isRightAboutTheCloneWhereItIsWaived() {
    FakeWindows windows = withStale().build();
    AnswerFileSearch search = AnswerFileSearch.on(windows.view(), Vendor.ANSWER_FILE);
    assertThat(search.decisionFor(ConfigurationPass.SPECIALIZE).winner())
        .map(FoundFile::path)
        .contains(STALE);
    RunResult result =
        Sysprep.on(windows)
            .run(Vendor.plan().waiving(ID, "to see what happens").build(), event -> {});
    assertThat(result.isSealed()).isTrue();
    windows.letTimePass(Duration.ofMinutes(5));
    FakeWindows clone = windows.captureImage().deploy("web-1");
    clone.letTimePass(Duration.ofMinutes(10));
    assertThat(clone.view().system().computerName()).isEqualTo("STALE");
  }

  @Test
  void namesTheFileOfTheRegistryAsTheSurerOne() {
    WindowsPath file = WindowsPath.of("C:\\Temp\\old.xml");
    FakeWindowsBuilder pointing =
        Vendor.server()
            .withFile(file, naming("STALE", ""))
            .withRegistryValue(SETUP, "UnattendFile", RegistryValue.text(file.toString()));
    assertThat(Vendor.check(ID, pointing).text()).contains("named by the registry and wins");
  }

  @Test
  void leavesAloneWhatWasProcessedAndWhatThePlanItselfNames() {
    FakeWindowsBuilder processed =
        Vendor.server().withFile(STALE, naming("OLD", " wasPassProcessed=\"true\""));
    assertThat(Vendor.check(ID, processed)).isInstanceOf(CheckResult.Passed.class);
    assertThat(Vendor.check(ID, withStale(), Vendor.plan().withAnswerFile(STALE)))
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void blocksAFileThatNobodyCanRead() {
    FakeWindowsBuilder broken = Vendor.server().withFile(STALE, new byte[] {1, 2, 3});
    assertThat(Vendor.check(ID, broken).text()).contains("no answer file that can be read");
  }
}
