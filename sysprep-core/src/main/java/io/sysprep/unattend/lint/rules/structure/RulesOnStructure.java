package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.lint.Rule;
import java.util.ArrayList;
import java.util.List;

/** The list of this room's rules. */
public final class RulesOnStructure {

  private RulesOnStructure() {}

  /**
   * {@return every rule of the room, in the order of their names; a test refuses a class that is
   * not in it}
   */
  public static List<Rule> all() {
    List<Rule> rules = new ArrayList<>(UnknownAttribute.all());
    rules.addAll(
        List.of(
            new ComponentLifetime(),
            new ComponentNameCase(),
            new ComponentWrongPass(),
            new DeprecatedComponent(),
            new DuplicateComponent(),
            new DuplicateSettingsBlock(),
            new LoneArchitecture(),
            new LookalikeNamespace(),
            new MissingComponentAttribute(),
            new MissingPass(),
            new MissingVersionScope(),
            new OtherArchitecture(),
            new ProcessedPass(),
            new RootChildOrder(),
            new StrayText(),
            new UnknownArchitecture(),
            new UnknownComponent(),
            new UnknownPass(),
            new UnknownRootChild(),
            new UnknownSettingsChild(),
            new VersionScopeSpelling(),
            new WrongPublicKeyToken()));
    return List.copyOf(rules);
  }
}
