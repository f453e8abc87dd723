package io.sysprep.unattend.search;

import static io.sysprep.unattend.ConfigurationPass.GENERALIZE;
import static io.sysprep.unattend.ConfigurationPass.OOBE_SYSTEM;
import static io.sysprep.unattend.ConfigurationPass.SPECIALIZE;
import static io.sysprep.unattend.ConfigurationPass.WINDOWS_PE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.Volume;
import io.sysprep.machine.WindowsPath;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileText;
import io.sysprep.unattend.Secret;
import io.sysprep.unattend.component.Credentials;
import io.sysprep.unattend.component.Identification;
import io.sysprep.unattend.component.UnattendedJoin;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerFileSearchTest {

  private static final WindowsPath WINDOWS = WindowsPath.of("C:\\Windows");

  private static final String CACHE = "C:\\Windows\\Panther\\unattend.xml";
  private static final String SYSPREP = "C:\\Windows\\System32\\Sysprep\\Unattend.xml";

  private final SearchedMachine machine = new SearchedMachine();

  @Test
  void aStaleCacheBeatsTheFileThatWasPlaced() {
    machine.with(CACHE, settingsFor("generalize")).with(SYSPREP, settingsFor("generalize"));
    AnswerFileSearch search = AnswerFileSearch.on(machine);
    PassDecision decision = search.decisionFor(GENERALIZE);
    assertThat(decision.winner()).map(FoundFile::path).contains(WindowsPath.of(CACHE));
    assertThat(decision.isCertain()).isTrue();
    assertThat(decision.passedOver())
        .singleElement()
        .hasToString(SYSPREP + " (SYSPREP_FOLDER) comes after " + CACHE);
    assertThat(search.outranking(WindowsPath.of(SYSPREP)))
        .extracting(FoundFile::path)
        .containsExactly(WindowsPath.of(CACHE));
  }

  @Test
  void aFileWithoutSettingsForThePassOrWithAProcessedPassIsPassedOver() {
    machine
        .with("C:\\Windows\\Panther\\Unattend\\Unattend.xml", settingsFor("auditSystem"))
        .with(CACHE, settingsFor("specialize\" wasPassProcessed=\"true"))
        .with(SYSPREP, settingsFor("specialize"));
    PassDecision decision = AnswerFileSearch.on(machine).decisionFor(SPECIALIZE);
    assertThat(decision.winner()).map(FoundFile::path).contains(WindowsPath.of(SYSPREP));
    assertThat(decision.passedOver())
        .extracting(PassDecision.PassedOver::reason)
        .containsExactly("has no settings for specialize", "has specialize marked as processed");
  }

  @Test
  void theRegistryComesFirstAndItsVariablesAreExpanded() {
    machine
        .registering("%windir%\\Temp\\mine.xml")
        .with("C:\\Windows\\Temp\\mine.xml", settingsFor("oobeSystem"))
        .with(CACHE, settingsFor("oobeSystem"));
    assertThat(AnswerFileSearch.on(machine).decisionFor(OOBE_SYSTEM).winner())
        .map(FoundFile::place)
        .contains(AnswerFilePlace.REGISTRY);
  }

  @Test
  void mediaAreSearchedByLetterWritableOnesFirst() {
    machine
        .withDrive('F', Volume.Kind.REMOVABLE)
        .withDrive('E', Volume.Kind.REMOVABLE)
        .withDrive('D', Volume.Kind.OPTICAL)
        .withDrive('C', Volume.Kind.FIXED)
        .with("D:\\Autounattend.xml", settingsFor("oobeSystem"))
        .with("F:\\Autounattend.xml", settingsFor("oobeSystem"))
        .with("E:\\Unattend.xml", settingsFor("oobeSystem"))
        .with("C:\\Unattend.xml", settingsFor("oobeSystem"));
    assertThat(AnswerFileSearch.on(machine).files())
        .extracting(file -> file.path().toString())
        .containsExactly(
            "E:\\Unattend.xml", "F:\\Autounattend.xml", "D:\\Autounattend.xml", "C:\\Unattend.xml");
  }

  @Test
  void aFileGivenToSysprepReplacesTheCache() {
    String named = "C:\\mine.xml";
    machine.with(CACHE, settingsFor("generalize")).with(named, settingsFor("generalize"));
    AnswerFileSearch search = AnswerFileSearch.on(machine, WindowsPath.of(named));
    assertThat(search.decisionFor(GENERALIZE).winner())
        .map(FoundFile::place)
        .contains(AnswerFilePlace.COMMAND_LINE);
    assertThat(search.files())
        .extracting(FoundFile::place)
        .doesNotContain(AnswerFilePlace.PANTHER_CACHE);
    assertThatThrownBy(() -> AnswerFileSearch.on(machine, WindowsPath.of("C:\\none.xml")))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("C:\\none.xml");
  }

  @Test
  void aFileGivenToSysprepIsTheCachedOneForThePassesAfterTheSeal() {
    machine.with("C:\\mine.xml", settingsFor("specialize"));
    AnswerFileSearch search = AnswerFileSearch.on(machine, WindowsPath.of("C:\\mine.xml"));
    assertThat(search.decisionFor(SPECIALIZE).winner())
        .map(FoundFile::place)
        .contains(AnswerFilePlace.PANTHER_CACHE);
  }

  @Test
  void aStaleFileInTheUnattendFolderWinsOnClonesOverTheOneGivenToSysprep() {
    machine
        .with("C:\\Windows\\Panther\\Unattend\\Unattend.xml", settingsFor("specialize"))
        .with("C:\\mine.xml", settingsFor("specialize"));
    WindowsPath mine = WindowsPath.of("C:\\mine.xml");
    assertThat(AnswerFileSearch.on(machine, mine).decisionFor(SPECIALIZE).winner())
        .map(FoundFile::place)
        .contains(AnswerFilePlace.PANTHER_UNATTEND);
    assertThat(AnswerFileSearch.outrankingOnClones(machine, WINDOWS, mine)).hasSize(1);
  }

  @Test
  void aFileThatGeneralizesOnlyOutranksNothingOnClones() {
    machine
        .with("C:\\Windows\\Panther\\Unattend\\Unattend.xml", settingsFor("generalize"))
        .with("C:\\mine.xml", settingsFor("specialize"));
    assertThat(
            AnswerFileSearch.outrankingOnClones(machine, WINDOWS, WindowsPath.of("C:\\mine.xml")))
        .isEmpty();
  }

  @Test
  void anUnreadableFileBeforeTheWinnerMakesTheDecisionUncertain() {
    machine.denying(CACHE).with(SYSPREP, settingsFor("generalize"));
    PassDecision decision = AnswerFileSearch.on(machine).decisionFor(GENERALIZE);
    assertThat(decision.winner()).map(FoundFile::path).contains(WindowsPath.of(SYSPREP));
    assertThat(decision.isCertain()).isFalse();
    assertThat(decision.passedOver().get(0).reason()).contains("could not be read", "denied");
  }

  @Test
  void whatIsNoAnswerFileIsPassedOverWithItsCause() {
    machine.with(SYSPREP, "<!-- x --><?xml version=\"1.0\"?>");
    PassDecision decision = AnswerFileSearch.on(machine).decisionFor(GENERALIZE);
    assertThat(decision.winner()).isEmpty();
    assertThat(decision.isCertain()).isTrue();
    assertThat(decision.passedOver().get(0).reason()).contains("content-before-xml-declaration");
  }

  @Test
  void copiesThatStillHoldSecretsAreFoundWhateverTheirNames() {
    machine
        .with(CACHE, withPassword("*SENSITIVE*DATA*DELETED*"))
        .with("C:\\Windows\\Panther\\Unattend\\Unattend.xml", withPassword("Canary1"))
        .with("C:\\Windows\\System32\\Sysprep\\old.XML", withPassword("Canary2"))
        .with("C:\\Windows\\System32\\Sysprep\\notes.txt", withPassword("Canary3"))
        .denying("C:\\Windows\\Panther");
    AnswerFileSearch search = AnswerFileSearch.on(machine);
    assertThat(search.exposed())
        .extracting(file -> file.path().fileName())
        .containsExactly("Unattend.xml", "old.XML");
    assertThat(search.exposed().get(0).place().comesBeforeCache()).isTrue();
    assertThat(search.exposed().toString() + search.decisionFor(OOBE_SYSTEM))
        .doesNotContain("Canary");
  }

  @Test
  void passesBeforeWindowsHaveNoWinnerAndAReason() {
    machine.with(CACHE, settingsFor("windowsPE"));
    PassDecision decision = AnswerFileSearch.on(machine).decisionFor(WINDOWS_PE);
    assertThat(decision.winner()).isEmpty();
    assertThat(decision.passedOver())
        .singleElement()
        .asString()
        .endsWith("windowsPE runs before this Windows is there to be searched");
  }

  private static String settingsFor(String pass) {
    return AnswerFileText.with(pass, "Microsoft-Windows-Shell-Setup", "<TimeZone>UTC</TimeZone>");
  }

  private static String withPassword(String value) {
    Credentials credentials = new Credentials().password(Secret.of(value));
    AnswerFile file =
        AnswerFileText.read(settingsFor("oobeSystem"))
            .with(
                OOBE_SYSTEM,
                new UnattendedJoin().identification(new Identification().credentials(credentials)));
    return new String(file.toBytes(), StandardCharsets.UTF_8);
  }
}
