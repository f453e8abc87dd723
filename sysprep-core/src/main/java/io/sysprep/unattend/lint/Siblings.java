package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.SettingFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The known settings directly within one component or one group, in the order of the file. */
public final class Siblings {

  private final @Nullable SettingFacts group;
  private final List<KnownSetting> settings;
  private final List<KnownSetting> items = new ArrayList<>();

  Siblings(@Nullable SettingFacts group, List<KnownSetting> settings) {
    this.group = group;
    this.settings = settings;
    for (KnownSetting setting : settings) {
      if (setting.facts().isListItem()) {
        items.add(setting);
      }
    }
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
}
