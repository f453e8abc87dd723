package io.sysprep.licensing;

import io.sysprep.licensing.slmgr.LabelSet;
import io.sysprep.licensing.slmgr.MeaningTable;
import io.sysprep.licensing.slmgr.Unicode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a machine's own {@code slmgr.ini}: exactly what its {@code slmgr.vbs} prints, in
 * whatever language.
 *
 * <p>The script looks for {@code %SystemRoot%\System32\slmgr\<LCID>\slmgr.ini}, in four hex digits,
 * and falls back to English where it finds none. The file is UTF-16 with a byte order mark, has one
 * section {@code [Strings]}, and lines of the form {@code L_MsgProductName="Name: "}, in which
 * {@code %COUNT%} and the like mark what the script replaces.
 *
 * <pre>{@code
 * SlmgrLabels labels = SlmgrLabels.parse(Files.readAllBytes(ini));
 * SlmgrOutput output = SlmgrReader.standard().withLabels(labels).read(bytes);
 * }</pre>
 *
 * @param texts the texts by their ids, in the order of the file, unmodifiable
 */
public record SlmgrLabels(Map<String, String> texts) {

  private static final String SECTION = "Strings";

  /** Copies the texts. */
  public SlmgrLabels {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /**
   * Reads the content of a {@code slmgr.ini}.
   *
   * @param content the file's bytes: UTF-16 as Windows ships it, or UTF-8
   * @return its texts; none where the content is something else
   */
  public static SlmgrLabels parse(byte[] content) {
    return parse(Unicode.decode(content).orElse(""));
  }

  /**
   * Reads the text of a {@code slmgr.ini}.
   *
   * @param content the file's text
   * @return its texts; none where the content is something else
   */
  public static SlmgrLabels parse(String content) {
    Map<String, String> texts = new LinkedHashMap<>();
    boolean inStrings = false;
    for (String line : content.lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        inStrings = line.equalsIgnoreCase("[" + SECTION + "]");
      } else if (inStrings && !line.startsWith(";") && line.indexOf('=') > 0) {
        texts.put(key(line), text(line));
      }
    }
    return new SlmgrLabels(texts);
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf('=')).strip();
  }

  private static String text(String line) {
    String text = line.substring(line.indexOf('=') + 1).strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
  }

  LabelSet labels() {
    return MeaningTable.SHIPPED.labels(
        LicensingSource.MACHINE_LABELS, List.copyOf(texts.entrySet()));
  }

  /** Tells how many texts there are: a language's labels are long. */
  @Override
  public String toString() {
    return "SlmgrLabels[" + texts.size() + " texts]";
  }
}
