package io.sysprep.offline.sweep;

import io.sysprep.offline.Leftover;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A place to look at: a row of the table.
 *
 * @param id what is found there
 * @param kind its kind
 * @param probe how to look
 * @param where a key below HKLM, or a path, either with {@code *}
 * @param name the name of a value, or a pattern of the names of sub-keys; empty for files
 * @param reason why it should not be in an image
 * @param remedy what to do
 */
record Place(
    String id,
    Leftover.Kind kind,
    Probe probe,
    String where,
    String name,
    String reason,
    String remedy) {

  static List<Place> all() {
    List<Place> places = new ArrayList<>();
    for (Row row : Table.of(Place.class, "left-behind.tsv")) {
      places.add(of(row));
    }
    return places;
  }

  private static Place of(Row row) {
    return new Place(
        row.cell(0),
        row.constant(1, Leftover.Kind.class),
        Probe.valueOf(row.cell(2).toUpperCase(Locale.ROOT).replace('-', '_')),
        row.cell(3),
        row.cell(4),
        row.cell(5),
        row.cell(6));
  }

  Leftover found(String at) {
    return new Leftover(id, kind, at, reason, remedy);
  }
}
