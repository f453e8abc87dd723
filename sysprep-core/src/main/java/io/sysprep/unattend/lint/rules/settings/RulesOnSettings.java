package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.lint.Rule;
import java.util.List;

/** The list of this room's rules. */
public final class RulesOnSettings {

  private RulesOnSettings() {}

  /**
   * {@return every rule of the room, in the order of their names; a test refuses a class that is
   * not in it}
   */
  public static List<Rule> all() {
    return List.of(
        new DeprecatedSetting(),
        new DuplicateListKey(),
        new MisplacedValue(),
        new MissingListAction(),
        new MissingListKey(),
        new OtherListAction(),
        new RemovedSetting(),
        new RepeatedSetting(),
        new SettingNameCase(),
        new SettingNotInBuild(),
        new SettingOrder(),
        new SettingWrongPass(),
        new SkippedFirstStart(),
        new StrayTextInGroup(),
        new UndocumentedSetting(),
        new UnknownSetting());
  }
}
