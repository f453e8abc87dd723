package io.sysprep.diagnose.rules;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What lines say about the course of a run, from {@code markers.tsv}. */
public final class MarkerTable {

  private static final List<String> COLUMNS = List.of("kind", "detail", "text");
  private static final int OPENING = 4;

  private final List<Marker> markers;
  private final TextIndex openings = new TextIndex();

  private MarkerTable(List<Marker> markers) {
    this.markers = List.copyOf(markers);
    for (int i = 0; i < markers.size(); i++) {
      openings.addByBeginning(markers.get(i).template().opening(), i);
    }
  }

  /** {@return the table that comes with the library} */
  public static MarkerTable standard() {
    return read(Table.of(MarkerTable.class, "markers.tsv"));
  }

  /** {@return a table without rows} */
  public static MarkerTable empty() {
    return new MarkerTable(List.of());
  }

  private static MarkerTable read(List<Row> table) {
    List<Marker> markers = new ArrayList<>();
    for (Row row : HeadedTable.body(table, COLUMNS)) {
      for (String text : KnownPrograms.spellOut(row.cell(2))) {
        markers.add(marker(row, text));
      }
    }
    return new MarkerTable(markers);
  }

  private static Marker marker(Row row, String text) {
    Template template = Template.of(text);
    if (template.opening().length() < OPENING) {
      throw new TableException(row.line(), "a marker begins with a fixed text of four characters");
    }
    return new Marker(row.constant(0, MarkerKind.class), row.cell(1), template);
  }

  /** {@return all rows, in order} */
  public List<Marker> markers() {
    return markers;
  }

  /**
   * Finds the marker of a message.
   *
   * @param passage the message
   * @param headed whether the message is known to begin where it begins; if not, a marker may stand
   *     anywhere in it
   * @return the marker and what stood in its places
   */
  public Optional<Hit> in(Passage passage, boolean headed) {
    return headed ? atBeginning(passage) : anywhere(passage);
  }

  private Optional<Hit> atBeginning(Passage passage) {
    for (int candidate : openings.atBeginning(passage.folded())) {
      Marker marker = markers.get(candidate);
      if (passage.folded().startsWith(marker.template().opening())) {
        Optional<Hit> hit = hit(marker, passage);
        if (hit.isPresent()) {
          return hit;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Hit> anywhere(Passage passage) {
    BitSet candidates = openings.in(passage.folded());
    int candidate = candidates == null ? -1 : candidates.nextSetBit(0);
    while (candidates != null && candidate >= 0) {
      Optional<Hit> hit = hit(markers.get(candidate), passage);
      if (hit.isPresent()) {
        return hit;
      }
      candidate = candidates.nextSetBit(candidate + 1);
    }
    return Optional.empty();
  }

  private static Optional<Hit> hit(Marker marker, Passage passage) {
    Optional<Template.Match> match = marker.template().in(passage);
    return match.isPresent() ? Optional.of(new Hit(marker, match.get())) : Optional.empty();
  }

  /**
   * A marker that a message has.
   *
   * @param marker the marker
   * @param match what stood in its places
   */
  public record Hit(Marker marker, Template.Match match) {

    /**
     * Gives what stood in a place.
     *
     * @param place its name
     * @return the text; empty when the marker has no such place
     */
    public String captured(String place) {
      return match.captures().getOrDefault(place, "");
    }
  }
}
