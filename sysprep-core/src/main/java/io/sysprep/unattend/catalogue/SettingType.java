package io.sysprep.unattend.catalogue;

import java.util.Locale;

/** What a setting's element holds. */
public enum SettingType {
  /** Other settings. */
  GROUP,
  /** Any text, within its length and its allowed values. */
  TEXT,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** A whole number in decimal, within its range and its allowed values. */
  INTEGER,
  /** A GUID in braces. */
  GUID,
  /** Something that no source describes. */
  ANY;

  static SettingType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
