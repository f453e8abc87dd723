package io.sysprep.unattend.lint;

/** What a walk has met of the settings that rules want to see together. */
final class Relations {

  private final RelatedSettings[] settings;

  /**
   * Makes a place for each rule.
   *
   * @param rules how many there are
   */
  Relations(int rules) {
    settings = new RelatedSettings[rules];
    for (int i = 0; i < rules; i++) {
      settings[i] = new RelatedSettings();
    }
  }

  void add(int rule, KnownSetting setting) {
    settings[rule].add(setting);
  }

  /** {@return the settings that concern the rule of a number} */
  RelatedSettings of(int rule) {
    return settings[rule];
  }
}
