package io.sysprep.unattend.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.table.Parts;
import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the catalogue's tables to their form, so that a slip of the pen breaks the build. */
class TablesTest {

  private static final Set<String> PASSES =
      Set.of(
          "windowsPE",
          "offlineServicing",
          "generalize",
          "specialize",
          "auditSystem",
          "auditUser",
          "oobeSystem");

  private static final Set<String> WORDS =
      Set.of("legacy", "undocumented", "unsupported", "deprecated", "incomplete", "guessed-key");

  private static final Set<String> VALUES =
      Set.of(
          "values",
          "list",
          "min",
          "max",
          "length",
          "bytes",
          "empty",
          "default",
          "secret",
          "since",
          "deprecated",
          "removed",
          "later",
          "sequence");

  private final List<String> faults = new ArrayList<>();

  @Test
  void componentsAreSortedAndNamedOnce() {
    assertThat(Catalogue.windows().names())
        .hasSize(componentLines().size())
        .hasSizeGreaterThanOrEqualTo(88)
        .containsExactlyElementsOf(names(componentLines()));
  }

  @Test
  void everyLineOfEveryComponentIsWellFormed() {
    for (String line : componentLines()) {
      List<String> columns = List.of(line.split("\t", -1));
      checkPasses(columns.get(0), columns.get(1), Set.of("*"));
      checkFacts(columns.get(0), columns.subList(2, columns.size()));
      checkSettings(columns.get(0));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everySettingStandsBelowAGroupOfItsComponent() {
    for (SettingFacts setting : settings()) {
      boolean below = setting.path().indexOf('/') >= 0;
      boolean inGroup =
          setting.parent().filter(group -> group.type() == SettingType.GROUP).isPresent();
      if (below != inGroup) {
        faults.add(setting + " stands below nothing that is a group");
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyListKeyIsAMemberOfItsItem() {
    for (SettingFacts setting : settings()) {
      String key = setting.listKey().orElse("@keyValue");
      if (!key.equals("@keyValue")
          && setting.component().setting(setting.path() + "/" + key).isEmpty()) {
        faults.add(setting + " has no " + key);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everySettingsPassIsOneOfItsComponents() {
    for (SettingFacts setting : settings()) {
      for (String pass : setting.passes().names()) {
        if (!setting.component().passes().allow(pass)) {
          faults.add(setting + " is applied in " + pass + ", its component is not");
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyFactCanBeRead() {
    for (SettingFacts setting : settings()) {
      assertThat(setting.type()).isNotNull();
      setting.secret();
      setting.minimum();
      setting.maximum();
      setting.maximumLength();
      setting.maximumBytes();
      setting.lifetime().since();
      setting.lifetime().deprecatedSince();
      setting.lifetime().removedIn();
    }
  }

  @Test
  void everyCorrectionStandsInItsTable() {
    for (String line : Table.text(Catalogue.class, "corrections.tsv").lines().toList()) {
      List<String> columns = List.of(line.split("\t", -1));
      assertThat(columns).as(line).hasSize(4);
      if (!isInTable(columns.get(0), columns.get(1), columns.get(2))) {
        faults.add(line);
      }
      assertThat(columns.get(3)).as("the reason of %s", line).hasSizeGreaterThan(20);
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void listsOfValuesHaveEachValueOnce() {
    for (String resource : List.of("time-zones.txt", "locales.txt", "keyboards.txt")) {
      List<String> lines = Table.text(Catalogue.class, resource).lines().toList();
      assertThat(lines).as(resource).doesNotHaveDuplicates().hasSizeGreaterThan(100);
      assertThat(lines).as(resource).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }
  }

  private static List<SettingFacts> settings() {
    List<SettingFacts> all = new ArrayList<>();
    for (String name : Catalogue.windows().names()) {
      all.addAll(Catalogue.windows().component(name).orElseThrow().settings());
    }
    return all;
  }

  private void checkSettings(String component) {
    Set<String> paths = new HashSet<>();
    for (String line : settingLines(component)) {
      List<String> columns = List.of(line.split("\t", -1));
      String where = component + "/" + columns.get(0);
      if (!paths.add(columns.get(0))) {
        faults.add(where + " is there twice");
      }
      checkPasses(where, columns.get(1), Set.of("*", "=", "^"));
      checkFacts(where, columns.subList(3, columns.size()));
      checkAscii(line);
    }
  }

  private void checkPasses(String where, String passes, Set<String> marks) {
    if (!marks.contains(passes) && !PASSES.containsAll(Parts.of(passes, ","))) {
      faults.add(where + " names a pass that is none: " + passes);
    }
  }

  private void checkFacts(String where, List<String> facts) {
    for (String fact : facts) {
      int equals = fact.indexOf('=');
      boolean known =
          equals < 0 ? WORDS.contains(fact) : VALUES.contains(fact.substring(0, equals));
      if (!known) {
        faults.add(where + " states an unknown fact: " + fact);
      }
    }
  }

  private void checkAscii(String line) {
    if (!line.matches("[\\x20-\\x7e\\t]*")) {
      faults.add("not ASCII: " + line);
    }
  }

  private static boolean isInTable(String component, String path, String fact) {
    String name = path.equals("-") ? component : path;
    boolean absent = fact.startsWith("!");
    for (String line : path.equals("-") ? componentLines() : settingLines(component)) {
      List<String> columns = List.of(line.split("\t", -1));
      if (columns.get(0).equals(name)) {
        return absent != columns.contains(absent ? fact.substring(1) : fact);
      }
    }
    return absent && fact.equals("!path");
  }

  private static List<String> componentLines() {
    return lines().stream().filter(line -> !line.startsWith("\t")).toList();
  }

  private static List<String> settingLines(String component) {
    return lines().stream()
        .dropWhile(line -> !line.startsWith(component + "\t"))
        .skip(1)
        .takeWhile(line -> line.startsWith("\t"))
        .map(line -> line.substring(1))
        .toList();
  }

  private static List<String> lines() {
    return Table.text(Catalogue.class, Catalogue.TABLE).lines().toList();
  }

  private static List<String> names(List<String> lines) {
    return lines.stream().map(line -> line.substring(0, line.indexOf('\t'))).toList();
  }
}
