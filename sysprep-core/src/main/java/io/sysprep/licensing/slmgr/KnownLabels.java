package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.LicensingSource;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The labels that ship with the library, by language; English first, and whole. */
final class KnownLabels {

  static final Map<String, LabelSet> BY_LANGUAGE = load();

  private KnownLabels() {}

  private static Map<String, LabelSet> load() {
    Map<String, List<Map.Entry<String, String>>> texts = new LinkedHashMap<>();
    for (Row row : Table.of(KnownLabels.class, "known-labels.tsv")) {
      texts
          .computeIfAbsent(row.cell(0), language -> new ArrayList<>())
          .add(Map.entry(row.cell(1), row.cell(2)));
    }
    Map<String, LabelSet> sets = new LinkedHashMap<>();
    texts.forEach((language, entries) -> sets.put(language, labels(entries)));
    return Collections.unmodifiableMap(sets);
  }

  private static LabelSet labels(List<Map.Entry<String, String>> texts) {
    return MeaningTable.SHIPPED.labels(LicensingSource.KNOWN_LABELS, texts);
  }
}
