package io.sysprep.unattend.lint;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** What a walk has met of the settings that rules want to see together. */
final class Relations {

  private final IdentityHashMap<RelationRule, List<KnownSetting>> settings =
      new IdentityHashMap<>();

  void add(RelationRule rule, KnownSetting setting) {
    List<KnownSetting> met = settings.get(rule);
    if (met == null) {
      met = new ArrayList<>();
      settings.put(rule, met);
    }
    met.add(setting);
  }

  /** {@return the settings that concern a rule, in the order of the file} */
  List<KnownSetting> of(RelationRule rule) {
    return settings.getOrDefault(rule, List.of());
  }
}
