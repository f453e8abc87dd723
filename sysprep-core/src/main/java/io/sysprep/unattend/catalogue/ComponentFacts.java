package io.sysprep.unattend.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of one component of Windows: its passes and its settings. */
public final class ComponentFacts {

  private final Facts facts;
  private final Passes passes;
  private volatile @Nullable Map<String, SettingFacts> settings;

  ComponentFacts(Facts facts) {
    this.facts = facts;
    this.passes = Passes.of(facts.column(1));
  }

  /**
   * Returns the component's name as Windows spells it.
   *
   * @return such as {@code Microsoft-Windows-Shell-Setup}
   */
  public String name() {
    return facts.column(0);
  }

  /**
   * Returns the configuration passes that apply the component.
   *
   * @return the passes, or those of nothing known
   */
  public Passes passes() {
    return passes;
  }

  /**
   * Returns in which builds of Windows the component is there.
   *
   * @return its lifetime
   */
  public Lifetime lifetime() {
    return new Lifetime(facts);
  }

  /**
   * Tells whether the component has settings that no source lists, so that one which is missing
   * here may be right.
   *
   * @return whether the list of settings is known to be incomplete
   */
  public boolean isIncomplete() {
    return facts.has("incomplete") || lifetime().isUndocumented();
  }

  /**
   * Finds a setting by its exact path.
   *
   * @param path local names joined by slashes, without list positions: {@code
   *     UserAccounts/LocalAccounts/LocalAccount/Group}
   * @return the setting, or empty when the component has none of that spelling
   */
  public Optional<SettingFacts> setting(String path) {
    return Optional.ofNullable(table().get(path));
  }

  /**
   * Finds a setting at the top of the component.
   *
   * @param name the element's local name
   * @return the setting, or null when there is none of that spelling
   */
  public @Nullable SettingFacts member(String name) {
    return table().get(name);
  }

  /**
   * Finds a setting by its path in any upper and lower case.
   *
   * @param path as for {@link #setting}
   * @return the setting under its own spelling, or empty
   */
  public Optional<SettingFacts> settingIgnoringCase(String path) {
    String wanted = path.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, SettingFacts> entry : table().entrySet()) {
      if (entry.getKey().toLowerCase(Locale.ROOT).equals(wanted)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /**
   * Lists all settings, groups and their members alike.
   *
   * @return the settings by path, in alphabetical order
   */
  public List<SettingFacts> settings() {
    List<String> paths = new ArrayList<>(table().keySet());
    paths.sort(String.CASE_INSENSITIVE_ORDER);
    List<SettingFacts> all = new ArrayList<>();
    for (String path : paths) {
      all.add(table().get(path));
    }
    return all;
  }

  private Map<String, SettingFacts> table() {
    Map<String, SettingFacts> known = settings;
    if (known == null) {
      known = read();
      settings = known;
    }
    return known;
  }

  private Map<String, SettingFacts> read() {
    Map<String, SettingFacts> table = new HashMap<>();
    for (String line : Table.lines("components/" + name() + ".tsv")) {
      String path = line.substring(0, line.indexOf('\t'));
      SettingFacts parent = table.get(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
      table.put(path, new SettingFacts(this, parent, path, line));
    }
    return table;
  }

  @Override
  public String toString() {
    return name();
  }
}
