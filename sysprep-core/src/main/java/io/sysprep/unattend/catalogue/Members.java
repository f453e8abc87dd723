package io.sysprep.unattend.catalogue;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings directly in a component or in a group.
 *
 * <p>Their lines are read when one of them is asked for, so that large groups that no file uses
 * cost nothing. The lines of a group's members stand behind its own.
 */
final class Members {

  private final ComponentFacts component;
  private final @Nullable SettingFacts group;
  private final String text;
  private final List<Row> lines;
  private volatile @Nullable Map<String, SettingFacts> byName;

  /** Makes the members of a component out of their text, in which each line begins with a tab. */
  Members(ComponentFacts component, String text) {
    this(component, null, text, List.of());
  }

  /** Makes the members of a group out of their lines. */
  Members(ComponentFacts component, SettingFacts group, List<Row> lines) {
    this(component, group, "", lines);
  }

  private Members(
      ComponentFacts component, @Nullable SettingFacts group, String text, List<Row> lines) {
    this.component = component;
    this.group = group;
    this.text = text;
    this.lines = lines;
  }

  @Nullable SettingFacts named(String name) {
    return byName().get(name);
  }

  Collection<SettingFacts> all() {
    return Collections.unmodifiableCollection(byName().values());
  }

  /** Finds a member, or a member's member, by its path from the component. */
  @Nullable SettingFacts at(String path) {
    int from = group == null ? 0 : group.path().length() + 1;
    int slash = path.indexOf('/', from);
    if (slash < 0) {
      return named(path.substring(from));
    }
    SettingFacts next = named(path.substring(from, slash));
    return next == null ? null : next.members().at(path);
  }

  @Nullable SettingFacts namedInAnyCase(String name) {
    for (SettingFacts member : byName().values()) {
      if (member.name().equalsIgnoreCase(name)) {
        return member;
      }
    }
    return null;
  }

  /** Adds the members in their order, each before its own. */
  void addAllTo(List<SettingFacts> all) {
    for (SettingFacts member : byName().values()) {
      all.add(member);
      member.members().addAllTo(all);
    }
  }

  private Map<String, SettingFacts> byName() {
    Map<String, SettingFacts> known = byName;
    return known == null ? readOnce() : known;
  }

  /** Facts are told apart by identity, so there must never be two of one setting. */
  private synchronized Map<String, SettingFacts> readOnce() {
    Map<String, SettingFacts> known = byName;
    if (known == null) {
      known = read();
      byName = known;
    }
    return known;
  }

  private Map<String, SettingFacts> read() {
    List<Row> rows = group == null ? Table.rows(text) : lines;
    Map<String, SettingFacts> members = new LinkedHashMap<>();
    int at = 0;
    while (at < rows.size()) {
      int next = afterMembers(rows, at);
      SettingFacts member =
          new SettingFacts(
              component, group, members.size(), rows.get(at), rows.subList(at + 1, next));
      members.put(member.name(), member);
      at = next;
    }
    return members;
  }

  private static int afterMembers(List<Row> rows, int group) {
    String path = rows.get(group).cell(SettingFacts.PATH) + "/";
    int at = group + 1;
    while (at < rows.size() && rows.get(at).cell(SettingFacts.PATH).startsWith(path)) {
      at++;
    }
    return at;
  }
}
