package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.SettingFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The known settings directly within one component or one group, in the order of the file.
 *
 * <p>They are listed when a rule asks for them: of most groups none does, and a file has thousands.
 */
public final class Siblings {

  private final @Nullable SettingFacts group;
  private @Nullable KnownSetting last;
  private boolean anyItem;

  /** A bit for each setting that is no item of a list; in a big group several share one. */
  private long met;

  private boolean maybeRepeated;

  Siblings(@Nullable SettingFacts group) {
    this.group = group;
  }

  /** Adds one that knows the last before it. */
  void add(KnownSetting setting) {
    last = setting;
    if (setting.facts().isListItem()) {
      anyItem = true;
    } else {
      long bit = 1L << setting.facts().place();
      maybeRepeated |= (met & bit) != 0;
      met |= bit;
    }
  }

  @Nullable KnownSetting last() {
    return last;
  }

  /** Tells whether any is an item of a list. */
  boolean hasItems() {
    return anyItem;
  }

  /** Tells whether one that is no item of a list may be there twice; false is certain. */
  public boolean mayRepeat() {
    return maybeRepeated;
  }

  /** {@return the order in which their group wants them; empty where any will do} */
  public List<String> sequence() {
    return group == null ? List.of() : group.sequence();
  }

  public List<KnownSetting> settings() {
    return listed(false);
  }

  /** {@return those that are items of a list} */
  List<KnownSetting> items() {
    return listed(true);
  }

  private List<KnownSetting> listed(boolean itemsOnly) {
    List<KnownSetting> listed = new ArrayList<>();
    for (KnownSetting setting = last; setting != null; setting = setting.before()) {
      if (!itemsOnly || setting.facts().isListItem()) {
        listed.add(setting);
      }
    }
    Collections.reverse(listed);
    return listed;
  }
}
