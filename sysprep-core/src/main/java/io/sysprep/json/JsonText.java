package io.sysprep.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes maps, lists, texts, numbers and truth values as JSON (RFC 8259), indented. An empty
 * Optional becomes null, and what is none of these its text.
 */
public final class JsonText {

  /** Names are those of the documents, and few: none is kept beyond the document. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .build();

  /** From the surrogates upwards characters are escaped: half a pair is no text in any encoding. */
  private static final int HIGHEST_PLAIN_CHARACTER = Character.MIN_SURROGATE - 1;

  private final JsonGenerator json;

  private JsonText(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes a document.
   *
   * @param value what it holds
   * @return the document; ends with a line feed, and has no line feed within its strings
   */
  public static String of(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setHighestNonEscapedChar(HIGHEST_PLAIN_CHARACTER);
      json.setPrettyPrinter(layout());
      new JsonText(json).write(value);
    } catch (IOException e) {
      throw new UncheckedIOException("A text cannot be written to memory", e);
    }
    return text.append('\n').toString();
  }

  /** One member and one item a line: documents are compared and read by people, too. */
  private static DefaultPrettyPrinter layout() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }

  private void write(Object value) throws IOException {
    if (value instanceof Optional<?> optional) {
      writeOptional(optional);
    } else if (value instanceof Map<?, ?> object) {
      writeObject(object);
    } else if (value instanceof List<?> list) {
      writeList(list);
    } else if (value instanceof EmbeddedDocument document) {
      copy(document);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Number) {
      json.writeNumber(value.toString());
    } else {
      json.writeString(value.toString());
    }
  }

  private void writeOptional(Optional<?> optional) throws IOException {
    if (optional.isPresent()) {
      write(optional.get());
    } else {
      json.writeNull();
    }
  }

  private void writeObject(Map<?, ?> object) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> member : object.entrySet()) {
      json.writeFieldName(String.valueOf(member.getKey()));
      write(member.getValue());
    }
    json.writeEndObject();
  }

  private void writeList(List<?> list) throws IOException {
    json.writeStartArray();
    for (Object item : list) {
      write(item);
    }
    json.writeEndArray();
  }

  private void copy(EmbeddedDocument document) throws IOException {
    try (JsonParser parser = FACTORY.createParser(document.text())) {
      parser.nextToken();
      json.copyCurrentStructure(parser);
    }
  }
}
