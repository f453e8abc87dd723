package io.sysprep.unattend.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.unattend.catalogue.Catalogue;
import io.sysprep.unattend.catalogue.ComponentFacts;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every type to the catalogue, in both directions. */
class TypesMatchCatalogueTest {

  @Test
  void theComponentsThatPeopleUseMostAreTyped() {
    assertThat(TypedComponents.all()).hasSizeGreaterThanOrEqualTo(23);
    assertThat(TypedComponents.names())
        .contains(
            "Microsoft-Windows-Shell-Setup",
            "Microsoft-Windows-Setup",
            "Microsoft-Windows-International-Core-WinPE",
            "Microsoft-Windows-International-Core",
            "Microsoft-Windows-LUA-Settings",
            "Microsoft-Windows-Security-SPP-UX",
            "Microsoft-Windows-Deployment",
            "Microsoft-Windows-ServerManager-SvrMgrNc",
            "Microsoft-Windows-IE-ESC",
            "Microsoft-Windows-OutOfBoxExperience",
            "Networking-MPSSVC-Svc",
            "Microsoft-Windows-Security-SPP",
            "Microsoft-Windows-TerminalServices-LocalSessionManager",
            "Microsoft-Windows-PnpCustomizationsWinPE",
            "Microsoft-Windows-IE-InternetExplorer",
            "Microsoft-Windows-PnpSysprep",
            "Microsoft-Windows-TerminalServices-RDP-WinStationExtensions",
            "Microsoft-Windows-SQMAPI",
            "Microsoft-Windows-SystemRestore-Main",
            "Microsoft-Windows-UnattendedJoin",
            "Microsoft-Windows-ErrorReportingCore",
            "Microsoft-Windows-SecureStartup-FilterDriver",
            "Microsoft-Windows-PnpCustomizationsNonWinPE");
  }

  @TestFactory
  Stream<DynamicTest> everyTypeHasItsDocumentedSettingsAndNoOther() {
    return TypedComponents.all().stream()
        .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> compare(type)));
  }

  private static void compare(Class<?> type) {
    assertThat(TypedSettings.of(type))
        .containsExactlyInAnyOrderEntriesOf(documented(TypedComponents.name(type)));
  }

  private static Map<String, String> documented(String component) {
    ComponentFacts facts = Catalogue.windows().component(component).orElseThrow();
    Map<String, String> settings = new TreeMap<>();
    for (SettingFacts setting : facts.settings()) {
      if (!setting.lifetime().isUndocumented()) {
        settings.put(setting.path(), form(setting));
      }
    }
    return settings;
  }

  private static String form(SettingFacts setting) {
    String list = setting.isListItem() ? "list of " : "";
    String key = setting.listKey().filter("@keyValue"::equals).map(k -> " by " + k).orElse("");
    return list + content(setting) + key;
  }

  private static String content(SettingFacts setting) {
    return setting.secret().isPresent() ? "secret" : contentByType(setting);
  }

  private static String contentByType(SettingFacts setting) {
    return switch (setting.type()) {
      case GROUP -> "group";
      case BOOLEAN -> "boolean";
      case INTEGER -> "integer";
      default -> isChoice(setting) ? choice(setting) : "text";
    };
  }

  private static boolean isChoice(SettingFacts setting) {
    return setting.type() == SettingType.TEXT
        && !setting.values().isEmpty()
        && setting.values().stream().allMatch(value -> Character.isLetter(value.charAt(0)));
  }

  private static String choice(SettingFacts setting) {
    List<String> values = new ArrayList<>(setting.values());
    values.sort(null);
    return "one of " + values;
  }
}
