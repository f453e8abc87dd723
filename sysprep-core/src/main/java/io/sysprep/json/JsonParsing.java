package io.sysprep.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.sysprep.UnreadableDocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a whole text as maps, lists, texts, numbers, truth values and nulls. */
final class JsonParsing {

  private final JsonParser parser;

  private JsonParsing(JsonParser parser) {
    this.parser = parser;
  }

  static @Nullable Object value(String kind, String text) {
    try (JsonParser parser = JsonText.FACTORY.createParser(text)) {
      parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
      JsonParsing parsing = new JsonParsing(parser);
      Object value = parsing.value(parser.nextToken());
      if (parser.nextToken() != null) {
        throw unreadable(kind, parser, "something follows its end");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw unreadable(kind, e);
    } catch (IOException e) {
      throw new UncheckedIOException("A text cannot be read from memory", e);
    }
  }

  private @Nullable Object value(@Nullable JsonToken token) throws IOException {
    if (token == null) {
      throw new JsonEOFException(parser, null, "There is nothing");
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }

  private Map<String, @Nullable Object> object() throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      object.put(name, value(parser.nextToken()));
    }
    return object;
  }

  private List<@Nullable Object> list() throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      list.add(value(token));
    }
    return list;
  }

  private static UnreadableDocumentException unreadable(String kind, JsonProcessingException e) {
    return new UnreadableDocumentException(
        kind
            + ": not JSON at line "
            + e.getLocation().getLineNr()
            + ", column "
            + e.getLocation().getColumnNr());
  }

  private static UnreadableDocumentException unreadable(
      String kind, JsonParser parser, String problem) {
    return new UnreadableDocumentException(
        kind + ": " + problem + " at line " + parser.currentLocation().getLineNr());
  }
}
