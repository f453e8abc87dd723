package io.sysprep.words;

import java.util.List;
import java.util.Map;

/**
 * Puts a text for a console together: no line is longer than a console is wide, but for a word that
 * must be copied whole. Lines end as the system ends them.
 */
public final class WrappedText {

  private static final int WIDTH = 100;
  private static final String NEWLINE = System.lineSeparator();

  private final StringBuilder text = new StringBuilder();

  /** Begins an empty text. */
  public WrappedText() {}

  /**
   * Adds a paragraph.
   *
   * @param label what its first line begins with; later lines are indented as far
   * @param content the rest, which is wrapped
   */
  public void paragraph(String label, String content) {
    int column = label.length();
    text.append(label);
    boolean first = true;
    for (String word : content.strip().split("\\s+", -1)) {
      if (!first && column + 1 + word.length() > WIDTH) {
        text.append(NEWLINE).append(" ".repeat(label.length()));
        column = label.length();
        first = true;
      }
      text.append(first ? "" : " ").append(word);
      column += word.length() + (first ? 0 : 1);
      first = false;
    }
    text.append(NEWLINE);
  }

  /**
   * Adds names and their values, in columns.
   *
   * @param values the values by their names
   */
  public void values(Map<String, String> values) {
    int width = values.keySet().stream().mapToInt(String::length).max().orElse(0);
    values.forEach(
        (name, value) -> paragraph(name + ":" + " ".repeat(width + 1 - name.length()), value));
  }

  /**
   * Adds lines as they are.
   *
   * @param lines the lines
   */
  public void lines(List<String> lines) {
    for (String line : lines) {
      text.append(line).append(NEWLINE);
    }
  }

  /**
   * Adds a text that is wrapped already, after an empty line.
   *
   * @param part the text
   */
  public void part(String part) {
    text.append(NEWLINE);
    lines(part.stripTrailing().lines().toList());
  }

  /**
   * Begins a part with its title, after an empty line.
   *
   * @param title the title
   */
  public void heading(String title) {
    lines(List.of("", title, "=".repeat(title.length())));
  }

  /** {@return the text so far, of many lines} */
  @Override
  public String toString() {
    return text.toString();
  }
}
