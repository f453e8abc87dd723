package io.sysprep.unattend.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sysprep.table.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a rule gets from the catalogue. */
class CatalogueTest {

  private final Catalogue catalogue = Catalogue.windows();

  @Test
  void findsAComponentByItsExactNameOnly() {
    assertThat(catalogue.component("Microsoft-Windows-SQMAPI")).isPresent();
    assertThat(catalogue.component("Microsoft-Windows-SQMApi")).isEmpty();
    assertThat(catalogue.componentIgnoringCase("Microsoft-Windows-SQMApi"))
        .map(ComponentFacts::name)
        .contains("Microsoft-Windows-SQMAPI");
  }

  @Test
  void findsASettingByItsExactPathOnly() {
    ComponentFacts shell = shell();
    assertThat(shell.setting("OOBE/HideEULAPage")).isPresent();
    assertThat(shell.setting("OOBE/HideEulaPage")).isEmpty();
  }

  @Test
  void findsAMemberInOtherCaseUnderItsOwnSpelling() {
    SettingFacts oobe = Objects.requireNonNull(shell().memberIgnoringCase("oobe"));
    assertThat(oobe.path()).isEqualTo("OOBE");
    assertThat(oobe.memberIgnoringCase("hideeulapage")).isSameAs(oobe.member("HideEULAPage"));
    assertThat(oobe.memberIgnoringCase("HideEULA")).isNull();
  }

  @Test
  void numbersTheMembersOfAGroupInTheOrderOfTheTable() {
    SettingFacts oobe = Objects.requireNonNull(shell().member("OOBE"));
    assertThat(oobe.settings())
        .extracting(SettingFacts::place)
        .containsExactlyElementsOf(IntStream.range(0, oobe.settings().size()).boxed().toList());
  }

  /** Git gives such files to who builds on Windows. */
  @Test
  void readsATableWithCarriageReturnsAndComments() {
    String table = Table.text(Catalogue.class, Catalogue.TABLE);
    Catalogue edited = new Catalogue("# note\n\n" + table.replace("\n", "\r\n"));

    assertThat(edited.names()).isEqualTo(catalogue.names());
    for (String name : catalogue.names()) {
      assertThat(edited.component(name).orElseThrow().settings())
          .extracting(SettingFacts::path, SettingFacts::type, SettingFacts::maximumLength)
          .isEqualTo(
              catalogue.component(name).orElseThrow().settings().stream()
                  .map(known -> tuple(known.path(), known.type(), known.maximumLength()))
                  .toList());
    }
  }

  @Test
  void inheritsPassesFromTheGroupAndTheComponent() {
    assertThat(setting("AutoLogon/Password/Value").passes().names())
        .containsExactly("specialize", "auditSystem", "oobeSystem");
    assertThat(inSetup("UserData/AcceptEula").passes().names()).containsExactly("windowsPE");
    assertThat(setting("OOBE/HideEULAPage").passes().allow("specialize")).isFalse();
  }

  @Test
  void allowsEveryPassWhereNoSourceNamesOne() {
    Passes passes = setting("ShowWindowsLive").passes();
    assertThat(passes.areKnown()).isFalse();
    assertThat(passes.allow("generalize")).isTrue();
  }

  @Test
  void knowsTypesRangesLengthsAndValues() {
    SettingFacts order = setting("FirstLogonCommands/SynchronousCommand/Order");
    assertThat(order.type()).isEqualTo(SettingType.INTEGER);
    assertThat(order.minimum()).hasValue(1);
    assertThat(order.maximum()).hasValue(500);
    assertThat(setting("ComputerName").maximumBytes()).hasValue(15);
    assertThat(setting("OEMInformation/Model").maximumLength()).hasValue(256);
    assertThat(inSetup("Restart").values()).containsExactly("Restart", "Shutdown");
    assertThat(inSetup("Restart").defaultValue()).contains("Restart");
    assertThat(inSetup("UserData/FullName").isEmptyForbidden()).isTrue();
    assertThat(setting("ComputerName").isEmptyForbidden()).isFalse();
  }

  @Test
  void knowsListsAndWhatTellsTheirItemsApart() {
    SettingFacts command = setting("FirstLogonCommands/SynchronousCommand");
    assertThat(command.isListItem()).isTrue();
    assertThat(command.listKey()).contains("Order");
    assertThat(command.isListKeyProven()).isTrue();
    assertThat(setting("FirstLogonCommands").isListItem()).isFalse();
    assertThat(facts("Microsoft-Windows-NetworkLoadBalancing-Core").setting("Clusters/Cluster"))
        .hasValueSatisfying(
            cluster -> {
              assertThat(cluster.isListItem()).isTrue();
              assertThat(cluster.listKey()).isEmpty();
            });
  }

  @Test
  void knowsWhenASettingCameAndWent() {
    assertThat(setting("EnableStartMenu").lifetime().since()).hasValue(14393);
    assertThat(setting("Themes/ScreenSaver").lifetime().removedIn()).hasValue(16299);
    assertThat(setting("OOBE/NetworkLocation").lifetime().isDeprecated()).isTrue();
    assertThat(setting("OOBE/SkipMachineOOBE").lifetime().isLegacy()).isTrue();
    assertThat(setting("ComputerName").lifetime().isDeprecated()).isFalse();
  }

  @Test
  void knowsSecrets() {
    assertThat(setting("UserAccounts/AdministratorPassword/Value").secret())
        .contains(SecretKind.PASSWORD);
    assertThat(setting("ProductKey").secret()).contains(SecretKind.PRODUCT_KEY);
    assertThat(setting("ComputerName").secret()).isEmpty();
  }

  @Test
  void knowsTimeZonesLocalesAndKeyboardsInAnyCase() {
    assertThat(AllowedValues.timeZones().contains("W. Europe Standard Time")).isTrue();
    assertThat(AllowedValues.timeZones().contains("W. Europe Standard time")).isFalse();
    assertThat(AllowedValues.timeZones().spelling("W. Europe Standard time"))
        .contains("W. Europe Standard Time");
    assertThat(AllowedValues.locales().spelling("EN-us")).contains("en-US");
    assertThat(AllowedValues.keyboards().contains("00000409")).isTrue();
    assertThat(AllowedValues.timeZones().spelling("CET")).isEqualTo(Optional.empty());
  }

  @Test
  void guessesTheNameThatDiffersLeast() {
    assertThat(catalogue.meantBy("microsoft-windows-shel-setup"))
        .contains("Microsoft-Windows-Shell-Setup");
    assertThat(catalogue.meantBy("Microsoft-Windows-International-Core-WinP"))
        .contains("Microsoft-Windows-International-Core-WinPE");
    assertThat(catalogue.meantBy("Micrsoft-Windows-Shell-Steup"))
        .contains("Microsoft-Windows-Shell-Setup");
    assertThat(catalogue.meantBy("Microsoft-Windows-Shell-Set")).isPresent();
    assertThat(catalogue.meantBy("Microsoft-Windows-Shell-S")).isEmpty();
    assertThat(catalogue.meantBy("")).isEmpty();
  }

  private ComponentFacts shell() {
    return facts("Microsoft-Windows-Shell-Setup");
  }

  private SettingFacts setting(String path) {
    return shell().setting(path).orElseThrow();
  }

  private SettingFacts inSetup(String path) {
    return facts("Microsoft-Windows-Setup").setting(path).orElseThrow();
  }

  private ComponentFacts facts(String name) {
    return catalogue.component(name).orElseThrow(() -> new AssertionError(List.of(name)));
  }
}
