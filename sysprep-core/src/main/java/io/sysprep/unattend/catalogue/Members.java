package io.sysprep.unattend.catalogue;

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
  private final String lines;
  private volatile @Nullable Map<String, SettingFacts> byName;

  /** Makes members out of lines that each begin with a tab. */
  Members(ComponentFacts component, @Nullable SettingFacts group, String lines) {
    this.component = component;
    this.group = group;
    this.lines = lines;
  }

  @Nullable SettingFacts named(String name) {
    return byName().get(name);
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

  /** Finds what {@link #at} finds, in any upper and lower case. */
  @Nullable SettingFacts inAnyCaseAt(String path) {
    for (SettingFacts member : byName().values()) {
      if (member.path().equalsIgnoreCase(path)) {
        return member;
      }
      if (path.regionMatches(true, 0, member.path() + "/", 0, member.path().length() + 1)) {
        return member.members().inAnyCaseAt(path);
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
    Map<String, SettingFacts> members = new LinkedHashMap<>();
    int start = 1;
    while (start < lines.length()) {
      int end = lines.indexOf('\n', start);
      String path = lines.substring(start, lines.indexOf('\t', start));
      int next = afterMembers(path, end + 1);
      SettingFacts member =
          new SettingFacts(
              component, group, path, lines.substring(start, end), lines.substring(end + 1, next));
      members.put(member.name(), member);
      start = next + 1;
    }
    return members;
  }

  private int afterMembers(String path, int from) {
    int start = from;
    while (lines.startsWith(path, start + 1) && lines.charAt(start + 1 + path.length()) == '/') {
      start = lines.indexOf('\n', start) + 1;
    }
    return start;
  }
}
