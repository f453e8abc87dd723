package io.sysprep.unattend.lint.rules.setup;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.RelatedSettings;
import io.sysprep.unattend.lint.RelationRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds settings that a later pass sets to another value. */
final class ContradictingPasses extends RelationRule {

  /** The passes that one installation goes through one after the other. */
  private static final List<String> PASSES =
      List.of("offlineServicing", "specialize", "oobeSystem");

  ContradictingPasses() {
    super(
        "contradicting-passes",
        Severity.WARNING,
        "Two passes set one setting to different values",
        "The later pass wins, so the value of the earlier one is lost.",
        "How Configuration Passes Work, Microsoft's Windows desktop manufacturing documentation");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.type() != SettingType.GROUP
        && facts.secret().isEmpty()
        && isAppliedTwice(facts)
        && !isWithinListOrLogon(facts);
  }

  @Override
  protected void check(RelatedSettings settings, LintReport report) {
    Set<SettingFacts> repeated = repeated(settings);
    Map<SettingFacts, Map<String, KnownSetting>> seen = new HashMap<>();
    for (KnownSetting setting : settings.all()) {
      if (repeated.contains(setting.facts()) && isToBeCompared(setting)) {
        KnownSetting other =
            seen.computeIfAbsent(setting.facts(), facts -> new HashMap<>(2))
                .putIfAbsent(setting.component().architecture(), setting);
        if (other != null && !other.value().equalsIgnoreCase(setting.value())) {
          report(later(setting, other), later(setting, other) == setting ? other : setting, report);
        }
      }
    }
  }

  /** {@return those that are given more than once; of most files there are few} */
  private static Set<SettingFacts> repeated(RelatedSettings settings) {
    Set<SettingFacts> seen = new HashSet<>();
    Set<SettingFacts> repeated = new HashSet<>();
    for (KnownSetting setting : settings.all()) {
      if (!seen.add(setting.facts())) {
        repeated.add(setting.facts());
      }
    }
    return repeated;
  }

  private static void report(KnownSetting later, KnownSetting earlier, LintReport report) {
    if (!later.component().pass().equals(earlier.component().pass())) {
      report.conflict(
          later.element(),
          earlier.element(),
          "The pass "
              + earlier.component().pass()
              + " sets "
              + later.facts().name()
              + " to another value on line "
              + earlier.element().line()
              + ".",
          "Set it in one of them.");
    }
  }

  private static KnownSetting later(KnownSetting one, KnownSetting other) {
    return place(one) >= place(other) ? one : other;
  }

  private static int place(KnownSetting setting) {
    return PASSES.indexOf(setting.component().pass());
  }

  private static boolean isToBeCompared(KnownSetting setting) {
    return place(setting) >= 0
        && !setting.isEmpty()
        && setting.facts().passes().allow(setting.component().pass())
        && !Placeholder.isIn(setting.value());
  }

  private static boolean isAppliedTwice(SettingFacts facts) {
    int passes = 0;
    for (String pass : PASSES) {
      passes += facts.passes().allow(pass) ? 1 : 0;
    }
    return passes > 1;
  }

  /** Items of lists are told apart by keys, and who logs on may differ from pass to pass. */
  private static boolean isWithinListOrLogon(SettingFacts facts) {
    boolean found = facts.isListItem() || facts.path().startsWith("AutoLogon/");
    for (Optional<SettingFacts> around = facts.parent();
        around.isPresent() && !found;
        around = around.get().parent()) {
      found = around.get().isListItem();
    }
    return found;
  }
}
