package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.LicensingSource;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of what each text of the script says, by the id that script and slmgr.ini give it. */
public final class MeaningTable {

  public static final MeaningTable SHIPPED =
      new MeaningTable(Table.of(MeaningTable.class, "label-meanings.tsv"));

  private static final LabelMeaning STATUS_LABEL = new LabelMeaning(LineKind.STATUS_LABEL, "", "");

  private final Map<String, LabelMeaning> byId = new LinkedHashMap<>();

  private MeaningTable(List<Row> rows) {
    rows.forEach(row -> byId.put(row.cell(0), meaning(row)));
  }

  private static LabelMeaning meaning(Row row) {
    return new LabelMeaning(row.constant(1, LineKind.class), row.cell(2), row.cell(3));
  }

  Optional<LabelMeaning> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Makes a set of the texts whose meaning is known. */
  public LabelSet labels(LicensingSource source, List<Map.Entry<String, String>> texts) {
    List<LabelTemplate> templates = new ArrayList<>();
    texts.forEach(text -> of(text.getKey()).ifPresent(m -> templates.add(template(m, text))));
    statusLabel(templates).ifPresent(templates::add);
    return LabelSet.of(source, templates);
  }

  private static LabelTemplate template(LabelMeaning meaning, Map.Entry<String, String> text) {
    return LabelTemplate.of(meaning, text.getValue());
  }

  /** The scripts have no text for the label alone: it is what all status lines begin with. */
  private static Optional<LabelTemplate> statusLabel(List<LabelTemplate> templates) {
    return templates.stream()
        .filter(template -> template.meaning().kind() == LineKind.STATUS)
        .map(LabelTemplate::prefix)
        .reduce(MeaningTable::commonBeginning)
        .map(common -> common.substring(0, common.lastIndexOf(':') + 1))
        .filter(label -> !label.isEmpty())
        .map(label -> LabelTemplate.of(STATUS_LABEL, label));
  }

  private static String commonBeginning(String one, String other) {
    int end = 0;
    while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return one.substring(0, end);
  }
}
