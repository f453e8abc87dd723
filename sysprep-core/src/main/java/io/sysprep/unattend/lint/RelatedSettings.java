package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.SettingFacts;
import java.util.ArrayList;
import java.util.List;

/** The settings of a file that concern one rule, in the order of the file. */
public final class RelatedSettings {

  private final List<KnownSetting> settings = new ArrayList<>();

  RelatedSettings() {}

  void add(KnownSetting setting) {
    settings.add(setting);
  }

  /** {@return all of them} */
  public List<KnownSetting> all() {
    return settings;
  }

  /** {@return those at a path of their component, whatever pass they are in} */
  public List<KnownSetting> at(String path) {
    List<KnownSetting> found = new ArrayList<>();
    for (KnownSetting setting : settings) {
      if (setting.facts().path().equals(path)) {
        found.add(setting);
      }
    }
    return found;
  }

  /** {@return those at a path within one group or item of a list} */
  public List<KnownSetting> within(KnownSetting group, String path) {
    List<KnownSetting> found = new ArrayList<>();
    for (KnownSetting setting : at(path)) {
      if (setting.isWithin(group)) {
        found.add(setting);
      }
    }
    return found;
  }

  /** {@return those of certain facts} */
  public List<KnownSetting> of(SettingFacts facts) {
    List<KnownSetting> found = new ArrayList<>();
    for (KnownSetting setting : settings) {
      if (setting.facts() == facts) {
        found.add(setting);
      }
    }
    return found;
  }
}
