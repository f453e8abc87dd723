package io.sysprep.guest.job;

import io.sysprep.table.Table;

/**
 * The classes that a run would load only after Sysprep was launched: at its failing or sealed end,
 * or where Windows refuses something. What cannot be loaded shows while nothing was changed.
 */
public final class LoadedAhead {

  private LoadedAhead() {}

  /**
   * Loads the classes that a table names.
   *
   * @param place whose loader loads them, and beside which {@code after-launch.tsv} lies
   * @throws IllegalStateException if one cannot be loaded; the message names it
   */
  public static void load(Class<?> place) {
    Table.of(place, "after-launch.tsv").forEach(row -> load(place, row.cell(0)));
  }

  private static void load(Class<?> place, String name) {
    try {
      Class<?> ignored = Class.forName(name, true, place.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("A class of the end of a run cannot be loaded: " + name, e);
    }
  }
}
