package io.sysprep.json;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes maps, lists, texts, numbers and truth values as JSON (RFC 8259), indented. An empty
 * Optional becomes null, and what is none of these its text.
 */
public final class JsonText {

  private static final String STEP = "  ";

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /**
   * Writes a document.
   *
   * @param value what it holds
   * @return the document; ends with a line feed, and has no line feed within its strings
   */
  public static String of(Object value) {
    JsonText json = new JsonText();
    json.write(value, "\n");
    return json.text.append('\n').toString();
  }

  private void write(Object value, String newline) {
    if (value instanceof Optional<?> optional) {
      writeOptional(optional, newline);
    } else if (value instanceof Map<?, ?> object) {
      writeObject(object, newline);
    } else if (value instanceof List<?> list) {
      writeList(list, newline);
    } else if (value instanceof EmbeddedDocument document) {
      text.append(document.indented(newline));
    } else if (value instanceof Number || value instanceof Boolean) {
      text.append(value);
    } else {
      writeString(value.toString());
    }
  }

  private void writeOptional(Optional<?> optional, String newline) {
    if (optional.isPresent()) {
      write(optional.get(), newline);
    } else {
      text.append("null");
    }
  }

  private void writeObject(Map<?, ?> object, String newline) {
    text.append('{');
    Iterator<? extends Map.Entry<?, ?>> members = object.entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<?, ?> member = members.next();
      text.append(newline).append(STEP);
      writeString(String.valueOf(member.getKey()));
      text.append(": ");
      write(member.getValue(), newline + STEP);
      text.append(members.hasNext() ? "," : newline);
    }
    text.append('}');
  }

  private void writeList(List<?> list, String newline) {
    text.append('[');
    for (int i = 0; i < list.size(); i++) {
      text.append(newline).append(STEP);
      write(list.get(i), newline + STEP);
      text.append(i < list.size() - 1 ? "," : newline);
    }
    text.append(']');
  }

  private void writeString(String string) {
    text.append('"');
    string.chars().forEach(c -> writeCharacter((char) c));
    text.append('"');
  }

  private void writeCharacter(char c) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> writePlain(c);
    }
  }

  /** Half a surrogate pair and control characters are written as escapes. */
  private void writePlain(char c) {
    if (c < ' ' || c == 0x7f || Character.isSurrogate(c)) {
      text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    } else {
      text.append(c);
    }
  }
}
