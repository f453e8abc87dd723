package io.sysprep.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes maps, lists, texts, numbers and truth values as JSON (RFC 8259), indented. An empty
 * Optional becomes null, and what is none of these its text.
 *
 * <p>One member and one item a line: documents are compared and read by people, too.
 */
public final class JsonText {

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder text = new StringBuilder(1024);
  private String line = "\n";

  private JsonText() {}

  /**
   * Writes a document.
   *
   * @param value what it holds
   * @return the document; ends with a line feed, and has no line feed within its strings
   */
  public static String of(Object value) {
    JsonText json = new JsonText();
    json.write(value);
    return json.text.append('\n').toString();
  }

  private void write(Object value) {
    if (value instanceof Optional<?> optional) {
      writeOptional(optional);
    } else if (value instanceof Map<?, ?> object) {
      writeObject(object);
    } else if (value instanceof List<?> list) {
      writeList(list);
    } else if (value instanceof EmbeddedDocument document) {
      text.append(document.text().stripTrailing().replace("\n", line));
    } else if (value instanceof Boolean || value instanceof Number) {
      text.append(value);
    } else {
      writeText(value.toString());
    }
  }

  private void writeOptional(Optional<?> optional) {
    if (optional.isPresent()) {
      write(optional.get());
    } else {
      text.append("null");
    }
  }

  private void writeObject(Map<?, ?> object) {
    String outer = indent();
    char before = '{';
    for (Map.Entry<?, ?> member : object.entrySet()) {
      text.append(before).append(line);
      writeText(String.valueOf(member.getKey()));
      text.append(": ");
      write(member.getValue());
      before = ',';
    }
    line = outer;
    text.append(object.isEmpty() ? "{" : line).append('}');
  }

  private void writeList(List<?> list) {
    String outer = indent();
    char before = '[';
    for (Object item : list) {
      text.append(before).append(line);
      write(item);
      before = ',';
    }
    line = outer;
    text.append(list.isEmpty() ? "[" : line).append(']');
  }

  private String indent() {
    String outer = line;
    line = outer + "  ";
    return outer;
  }

  private void writeText(String value) {
    text.append('"');
    int written = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isEscaped(c)) {
        text.append(value, written, i);
        escape(c);
        written = i + 1;
      }
    }
    text.append(written == 0 ? value : value.substring(written)).append('"');
  }

  /** From the surrogates upwards, too: half a pair is no text in any encoding. */
  private static boolean isEscaped(char c) {
    return c < ' ' || c == '"' || c == '\\' || c >= Character.MIN_SURROGATE;
  }

  private void escape(char c) {
    text.append('\\');
    switch (c) {
      case '"', '\\' -> text.append(c);
      case '\b' -> text.append('b');
      case '\t' -> text.append('t');
      case '\n' -> text.append('n');
      case '\f' -> text.append('f');
      case '\r' -> text.append('r');
      default -> writeCode(c);
    }
  }

  private void writeCode(char c) {
    text.append('u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append(HEX.charAt(c >> shift & 0xF));
    }
  }
}
