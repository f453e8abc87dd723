package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.SettingFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The known settings directly within one component or one group, in the order of the file. */
public final class Siblings {

  private final @Nullable SettingFacts group;
  private final List<KnownSetting> settings = new ArrayList<>();
  private List<KnownSetting> items = List.of();

  /** A bit for each setting that is no item of a list; in a big group several share one. */
  private long met;

  private boolean maybeRepeated;

  Siblings(@Nullable SettingFacts group) {
    this.group = group;
  }

  void add(KnownSetting setting) {
    settings.add(setting);
    if (setting.facts().isListItem()) {
      addItem(setting);
    } else {
      long bit = 1L << setting.facts().place();
      maybeRepeated |= (met & bit) != 0;
      met |= bit;
    }
  }

  private void addItem(KnownSetting item) {
    if (items.isEmpty()) {
      items = new ArrayList<>();
    }
    items.add(item);
  }

  /** {@return what is known of the group around them; empty at the top of a component} */
  public Optional<SettingFacts> group() {
    return Optional.ofNullable(group);
  }

  public List<KnownSetting> settings() {
    return settings;
  }

  /** {@return those that are items of a list} */
  public List<KnownSetting> items() {
    return items;
  }

  /** Tells whether one that is no item of a list may be there twice; false is certain. */
  public boolean mayRepeat() {
    return maybeRepeated;
  }
}
