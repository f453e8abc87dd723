package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Oddity;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.SettingRule;
import java.util.List;

/** Finds values that stand in a group, where the setting that should hold them is missing. */
final class MisplacedValue extends SettingRule {

  /** Members that a group is about, such as the key of a product key. */
  private static final List<String> HOLDERS =
      List.of("Key", "Value", "Path", "CommandLine", "Name");

  MisplacedValue() {
    super(
        "misplaced-value",
        Severity.ERROR,
        "A value stands in a group instead of its setting",
        "Setup cannot read the group, or loses the value.",
        "jedi4ever/veewee issue 994 and joefitzgerald/packer-windows issues 36 and 39: Windows cannot "
            + "read the ProductKey setting");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.type() == SettingType.GROUP;
  }

  @Override
  protected Oddity looksFor() {
    return Oddity.TEXT;
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (isLost(setting)) {
      String holder = holder(setting.facts());
      report.at(
          setting.element().isLeaf() ? Severity.ERROR : Severity.WARNING,
          setting.element(),
          "There is a value in " + setting.facts().name() + ", which holds settings only.",
          holder.isEmpty()
              ? "Put it into the setting it belongs to."
              : "Put it into <" + holder + ">.");
    }
  }

  /** Tells whether the text that a group has is a value which no setting of it has in its place. */
  static boolean isLost(KnownSetting setting) {
    boolean isValue = !setting.isRedacted() && !Placeholder.isDirective(setting.text());
    return isValue && (setting.element().isLeaf() || lacksHolder(setting));
  }

  /** Beside other settings the group can be read: Setup of evaluation media takes such files. */
  private static boolean lacksHolder(KnownSetting setting) {
    String holder = holder(setting.facts());
    return !holder.isEmpty() && setting.element().child(holder).isEmpty();
  }

  /**
   * Where a group has two, as MetaData of an image has a key and a value, the text tells neither.
   */
  private static String holder(SettingFacts group) {
    List<String> there = HOLDERS.stream().filter(name -> group.member(name) != null).toList();
    return there.size() == 1 ? there.get(0) : "";
  }
}
