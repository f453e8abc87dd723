package io.sysprep.unattend.catalogue;

import io.sysprep.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of one component of Windows: its passes and its settings. */
public final class ComponentFacts {

  private final String name;
  private final TableFacts facts;
  private final Passes passes;
  private final Lifetime lifetime;
  private final Members members;

  /**
   * Makes a component.
   *
   * @param line its line
   * @param settings the lines of its settings, read when one of them is asked for
   */
  ComponentFacts(Row line, String settings) {
    this.facts = new TableFacts(line.cells());
    this.name = facts.column(0);
    this.passes = Passes.of(facts.column(1));
    this.lifetime = new Lifetime(facts);
    this.members = new Members(this, settings);
  }

  /**
   * {@return the component's name as Windows spells it: such as {@code
   * Microsoft-Windows-Shell-Setup}}
   */
  public String name() {
    return name;
  }

  /** {@return the configuration passes that apply the component, or those of nothing known} */
  public Passes passes() {
    return passes;
  }

  /** {@return in which builds of Windows the component is there} */
  public Lifetime lifetime() {
    return lifetime;
  }

  /**
   * Tells whether the component has settings that no source lists, so that one which is missing
   * here may be right.
   *
   * @return whether the list of settings is known to be incomplete
   */
  public boolean isIncomplete() {
    return facts.has("incomplete") || lifetime.isUndocumented();
  }

  /**
   * Finds a setting by its exact path.
   *
   * @param path local names joined by slashes, without list positions: {@code
   *     UserAccounts/LocalAccounts/LocalAccount/Group}
   * @return the setting, or empty when the component has none of that spelling
   */
  public Optional<SettingFacts> setting(String path) {
    return Optional.ofNullable(members.at(path));
  }

  /**
   * Finds a setting at the top of the component.
   *
   * @param name the element's local name
   * @return the setting, or null when there is none of that spelling
   */
  public @Nullable SettingFacts member(String name) {
    return members.named(name);
  }

  /**
   * Finds a setting at the top of the component in any upper and lower case.
   *
   * @param name the element's local name
   * @return the setting under its own spelling, or null
   */
  public @Nullable SettingFacts memberIgnoringCase(String name) {
    return members.namedInAnyCase(name);
  }

  /**
   * Lists all settings, groups and their members alike.
   *
   * @return the settings in the order of the table, each group before its members
   */
  public List<SettingFacts> settings() {
    List<SettingFacts> all = new ArrayList<>();
    members.addAllTo(all);
    return List.copyOf(all);
  }

  @Override
  public String toString() {
    return name;
  }
}
