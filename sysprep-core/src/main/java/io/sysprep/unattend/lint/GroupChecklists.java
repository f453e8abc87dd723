package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.ComponentFacts;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.xml.XmlElement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The checklists of the settings directly in a component or in a group, as the catalogue has them.
 * Each is made when a file first has the setting.
 */
final class GroupChecklists {

  private final RuleBook book;
  private final ComponentFacts component;
  private final @Nullable SettingFacts group;
  private final Map<String, Checklist> byName = new ConcurrentHashMap<>();

  GroupChecklists(RuleBook book, ComponentFacts component, @Nullable SettingFacts group) {
    this.book = book;
    this.component = component;
    this.group = group;
  }

  @Nullable SettingFacts group() {
    return group;
  }

  /** Tells whether no source describes what is in here, so that nothing in here is a stranger. */
  boolean mayBeAny() {
    return group != null && group.type() == SettingType.ANY;
  }

  /** {@return that of the setting of a name, or null where the catalogue has none so spelled} */
  @Nullable Checklist named(String name) {
    Checklist known = byName.get(name);
    return known == null ? of(group == null ? component.member(name) : group.member(name)) : known;
  }

  /** {@return that of the setting which a name means if upper and lower case do not count} */
  @Nullable Checklist namedInOtherCase(String name) {
    return of(group == null ? component.memberIgnoringCase(name) : group.memberIgnoringCase(name));
  }

  Stranger stranger(XmlElement element, @Nullable Checklist inOtherCase) {
    return new Stranger(
        element, component, group, inOtherCase == null ? null : inOtherCase.facts());
  }

  /**
   * Names that the catalogue does not have are not kept: a file could fill the memory with them.
   */
  private @Nullable Checklist of(@Nullable SettingFacts facts) {
    if (facts == null) {
      return null;
    }
    Checklist known = byName.get(facts.name());
    if (known == null) {
      Checklist mine = book.checklist(facts);
      Checklist first = byName.putIfAbsent(facts.name(), mine);
      known = first == null ? mine : first;
    }
    return known;
  }
}
