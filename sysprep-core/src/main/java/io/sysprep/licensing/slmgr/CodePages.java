package io.sysprep.licensing.slmgr;

import io.sysprep.table.Parts;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The code pages in which Windows may write redirected output, as far as this Java runtime has them
 * (most are in its module {@code jdk.charsets}).
 */
final class CodePages {

  /** A code page and the languages whose known labels give it away. */
  record CodePage(String name, List<String> languages) {

    /** Made when asked for: each charset brings tables, and one run needs one of them. */
    Optional<Charset> charset() {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }
  }

  private static final Map<Integer, CodePage> BY_NUMBER = load();

  private CodePages() {}

  private static Map<Integer, CodePage> load() {
    Map<Integer, CodePage> pages = new LinkedHashMap<>();
    for (Row row : Table.of(CodePages.class, "code-pages.tsv")) {
      pages.put(
          Integer.valueOf(row.cell(0)), new CodePage(row.cell(1), Parts.of(row.cell(2), ",")));
    }
    return pages;
  }

  static List<CodePage> all() {
    return List.copyOf(BY_NUMBER.values());
  }

  /** {@return the charset of a number such as 850; empty where this runtime has none for it} */
  static Optional<Charset> charset(int number) {
    return Optional.ofNullable(BY_NUMBER.get(number)).flatMap(CodePage::charset);
  }
}
