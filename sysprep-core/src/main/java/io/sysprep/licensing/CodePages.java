package io.sysprep.licensing;

import java.nio.charset.Charset;
import java.util.Arrays;
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
  record CodePage(Charset charset, List<String> languages) {}

  private static final Map<Integer, CodePage> BY_NUMBER = load();

  private CodePages() {}

  private static Map<Integer, CodePage> load() {
    Map<Integer, CodePage> pages = new LinkedHashMap<>();
    Table.rows("code-pages.tsv").stream()
        .filter(row -> Charset.isSupported(row.get(1)))
        .forEach(row -> pages.put(Integer.valueOf(row.get(0)), page(row)));
    return pages;
  }

  private static CodePage page(List<String> row) {
    return new CodePage(Charset.forName(row.get(1)), Arrays.asList(row.get(2).split(",", -1)));
  }

  static List<CodePage> all() {
    return List.copyOf(BY_NUMBER.values());
  }

  /** Returns the charset of a number such as 850; empty where this runtime has none for it. */
  static Optional<Charset> charset(int number) {
    return Optional.ofNullable(BY_NUMBER.get(number)).map(CodePage::charset);
  }
}
