package io.sysprep.preflight.checks.tabled;

import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.table.Parts;
import io.sysprep.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** A check that is a row of the table. */
final class TabledCheck implements PrerequisiteCheck {

  private enum Column {
    ID,
    TITLE,
    WHY,
    WORST,
    PRODUCTS,
    KIND,
    WHERE,
    TROUBLE,
    REMEDY,
    REFERENCE,
    CERTAINTY
  }

  private static final String BETWEEN_PLACES = " | ";
  private static final String BETWEEN_NAMES = ", ";
  private static final String BETWEEN_CONDITIONS = "; ";

  private final Row row;
  private final CheckedPlace place;
  private final List<String> places;
  private final String nothing;
  private final List<List<String>> names;
  private final List<List<String>> conditions;

  TabledCheck(Row row) {
    this.row = row;
    if (row.cells().size() != Column.values().length) {
      throw new IllegalStateException(
          "tabled-checks.tsv, line " + row.line() + ": has " + row.cells().size() + " cells");
    }
    this.place = constant(Column.KIND, CheckedPlace.class);
    this.places = Parts.of(cell(Column.WHERE), BETWEEN_PLACES);
    this.nothing =
        "Looked at " + String.join(BETWEEN_NAMES, places) + ": nothing of what it must not have.";
    this.names = new ArrayList<>();
    for (String where : places) {
      names.add(Parts.of(where, BETWEEN_NAMES));
    }
    this.conditions = new ArrayList<>();
    for (String trouble : Parts.of(cell(Column.TROUBLE), BETWEEN_PLACES)) {
      conditions.add(Parts.of(trouble, BETWEEN_CONDITIONS));
    }
    if (places.size() != conditions.size()) {
      throw new IllegalStateException(
          "tabled-checks.tsv, line " + row.line() + ": not as many troubles as places");
    }
  }

  @SuppressWarnings("EnumOrdinal") // the constants stand in the order of the table's columns
  private String cell(Column column) {
    return row.cell(column.ordinal());
  }

  @SuppressWarnings("EnumOrdinal") // the constants stand in the order of the table's columns
  private <E extends Enum<E>> E constant(Column column, Class<E> type) {
    return row.constant(column.ordinal(), type);
  }

  private CheckDescription.Worst worst() {
    return constant(Column.WORST, CheckDescription.Worst.class);
  }

  @Override
  public CheckDescription description() {
    return CheckDescription.of(cell(Column.ID), cell(Column.TITLE))
        .because(cell(Column.WHY))
        .atWorst(worst())
        .reads(place.ports())
        .remediedBy(cell(Column.REMEDY))
        .describedAt(cell(Column.REFERENCE));
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (!isFor(facts)) {
      return Finding.notApplicable("This concerns a " + cell(Column.PRODUCTS) + " only.");
    }
    Set<String> things = new LinkedHashSet<>();
    StringJoiner sentences = new StringJoiner(" ");
    for (CheckedPlace.Trouble trouble : troubles(facts)) {
      sentences.add(trouble.sentence());
      things.add(trouble.thing());
    }
    return things.isEmpty()
        ? Finding.passed(nothing)
        : finding(sentences.toString()).naming(place.things(), List.copyOf(things));
  }

  private List<CheckedPlace.Trouble> troubles(PreflightFacts facts) {
    List<CheckedPlace.Trouble> troubles = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      troubles.addAll(place.troubles(facts, names.get(i), conditions.get(i)));
    }
    return troubles;
  }

  /** Programs end, and services that are starting run in the end. */
  @Override
  public boolean passesByItself() {
    return place == CheckedPlace.PROCESSES || cell(Column.TROUBLE).equals("is not running");
  }

  private boolean isFor(PreflightFacts facts) {
    return switch (cell(Column.PRODUCTS)) {
      case "client" -> !facts.version().kind().isServer();
      case "server" -> facts.version().kind().isServer();
      default -> true;
    };
  }

  private Finding finding(String text) {
    return switch (worst()) {
      case BLOCKER -> Finding.blocking(text);
      case WARNING -> Finding.warning(text);
      case NOTICE -> Finding.notice(text);
    };
  }
}
