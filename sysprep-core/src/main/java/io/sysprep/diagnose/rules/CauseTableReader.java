package io.sysprep.diagnose.rules;

import io.sysprep.table.Parts;
import io.sysprep.table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a table of causes and refuses what would never work. */
final class CauseTableReader {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "entry",
          "role",
          "stage",
          "signatures",
          "title",
          "remedies",
          "fixability",
          "versions",
          "sources");

  private static final int ENTRY = 1;
  private static final int REMEDIES = 6;

  /** Before the entry of a row whose remedies are these, too. */
  private static final char AS_IN = '@';

  private final Map<String, Row> rowsByEntry = new HashMap<>();

  private CauseTableReader() {}

  static CauseBook read(List<Row> table) {
    return new CauseTableReader().rules(HeadedTable.body(table, COLUMNS));
  }

  private CauseBook rules(List<Row> rows) {
    for (Row row : rows) {
      String entry = cell(row, ENTRY);
      require(
          row,
          rowsByEntry.putIfAbsent(entry, row) == null,
          "the entry " + entry + " is there twice");
    }
    List<CauseRule> rules = new ArrayList<>();
    for (Row row : rows) {
      rules.add(rule(row));
    }
    return new CauseBook(rules);
  }

  private CauseRule rule(Row row) {
    require(row, row.cells().size() == COLUMNS.size(), "a row has " + COLUMNS.size() + " cells");
    CauseWeight role = constant(row, CauseWeight.class, cell(row, 2));
    CauseRule rule =
        new CauseRule(
            cell(row, 0),
            cell(row, ENTRY),
            role,
            constant(row, CauseStage.class, cell(row, 3)),
            role == CauseWeight.UNSEEN ? List.of() : signatures(row),
            cell(row, 5),
            remedies(row),
            cell(row, 7),
            cell(row, 8),
            items(cell(row, 9)));
    Optional<String> problem = RuleCheck.problem(rule);
    require(row, problem.isEmpty(), problem.orElse(""));
    return rule;
  }

  private List<String> remedies(Row row) {
    List<String> remedies = new ArrayList<>();
    for (String item : items(cell(row, REMEDIES))) {
      if (item.charAt(0) == AS_IN) {
        remedies.addAll(remediesOf(row, item.substring(1)));
      } else {
        remedies.add(item);
      }
    }
    return List.copyOf(remedies);
  }

  private List<String> remediesOf(Row row, String entry) {
    Row other = rowsByEntry.get(entry);
    if (other == null) {
      throw new TableException(
          row.line(), "the remedies are those of " + entry + ", which is no row's entry");
    }
    return items(cell(other, REMEDIES));
  }

  private static List<Signature> signatures(Row row) {
    List<Signature> signatures = new ArrayList<>();
    for (String written : items(cell(row, 4))) {
      try {
        signatures.addAll(SignatureReader.read(written));
      } catch (IllegalArgumentException e) {
        throw new TableException(
            row.line(), "the signature \"" + written + "\": " + e.getMessage());
      }
    }
    return List.copyOf(signatures);
  }

  private static String cell(Row row, int column) {
    return row.cell(column).strip();
  }

  private static List<String> items(String cell) {
    List<String> items = new ArrayList<>();
    for (String part : Parts.of(cell, "||")) {
      if (!part.isEmpty()) {
        items.add(part);
      }
    }
    return List.copyOf(items);
  }

  private static <E extends Enum<E>> E constant(Row row, Class<E> type, String name) {
    String wanted = name.toUpperCase(Locale.ROOT);
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(wanted)) {
        return value;
      }
    }
    throw new TableException(
        row.line(), name + " is none of " + Arrays.toString(type.getEnumConstants()));
  }

  private static void require(Row row, boolean holds, String problem) {
    if (!holds) {
      throw new TableException(row.line(), problem);
    }
  }
}
