package io.sysprep.diagnose.rules;

import io.sysprep.table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final Set<String> FIXABILITIES =
      Set.of("automatic", "guided", "manual", "none", "unneeded");

  /** Before the entry of a row whose remedies are these, too. */
  private static final char AS_IN = '@';

  private final Map<String, Row> rowsByEntry = new HashMap<>();

  private CauseTableReader() {}

  static CauseRules read(List<Row> table) {
    return new CauseTableReader().rules(HeadedTable.body(table, COLUMNS));
  }

  private CauseRules rules(List<Row> rows) {
    for (Row row : rows) {
      String entry = cell(row, ENTRY);
      require(
          row, rowsByEntry.putIfAbsent(entry, row) == null, "the entry " + entry + " is there twice");
    }
    List<CauseRule> rules = new ArrayList<>();
    for (Row row : rows) {
      rules.add(rule(row));
    }
    return new CauseRules(rules);
  }

  private CauseRule rule(Row row) {
    require(row, row.cells().size() == COLUMNS.size(), "a row has " + COLUMNS.size() + " cells");
    CauseRole role = constant(row, CauseRole.class, cell(row, 2));
    CauseRule rule =
        new CauseRule(
            cell(row, 0),
            cell(row, ENTRY),
            role,
            constant(row, CauseStage.class, cell(row, 3)),
            role == CauseRole.UNSEEN ? List.of() : signatures(row),
            cell(row, 5),
            remedies(row),
            cell(row, 7),
            cell(row, 8),
            items(cell(row, 9)));
    validate(row, rule);
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

  private static void validate(Row row, CauseRule rule) {
    require(row, KEBAB_CASE.matcher(rule.id()).matches(), "the id is not in kebab case");
    require(row, !rule.entry().isEmpty(), "the entry is missing");
    require(row, rule.title().endsWith("."), "the title is no sentence: it ends without a period");
    require(row, !rule.remedies().isEmpty(), "there is no remedy");
    require(row, FIXABILITIES.contains(rule.fixability()), "fixability is one of " + FIXABILITIES);
    require(row, !rule.versions().isEmpty(), "the versions are missing");
    require(row, !rule.sources().isEmpty(), "there is no source");
    require(
        row,
        rule.signatures().stream()
            .allMatch(one -> (one.occasion() == Occasion.ENDING) == rule.role().isOfEnding()),
        "signatures with last: or open: belong to the roles STOP and SUSPECT, and only there");
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
    require(row, !signatures.isEmpty(), "there is no signature, and the role is not UNSEEN");
    return List.copyOf(signatures);
  }

  private static String cell(Row row, int column) {
    return row.cell(column).strip();
  }

  private static List<String> items(String cell) {
    return Arrays.stream(cell.split("\\|\\|"))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private static <E extends Enum<E>> E constant(Row row, Class<E> type, String name) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name.toUpperCase(Locale.ROOT))) {
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
