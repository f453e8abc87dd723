package io.sysprep.schema;

import io.sysprep.Sysprep;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks documents against the part of JSON Schema that the schemas of the library use. */
public final class SchemaCheck {

  private static final String LOCAL = "#/$defs/";
  private static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$defs",
          "$ref",
          "title",
          "description",
          "type",
          "additionalProperties",
          "required",
          "properties",
          "items",
          "anyOf",
          "enum",
          "const",
          "pattern",
          "minimum");

  private final URL place;
  private final Map<?, ?> root;
  private final List<String> problems = new ArrayList<>();

  private SchemaCheck(URL place, Map<?, ?> root) {
    this.place = place;
    this.root = root;
  }

  /** Reads a schema of the library's jar, as any program can. */
  public static SchemaCheck named(String file) {
    return at(
        Objects.requireNonNull(Sysprep.class.getResource("/META-INF/io.sysprep/" + file), file));
  }

  private static SchemaCheck at(URL place) {
    try (InputStream in = place.openStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new SchemaCheck(place, (Map<?, ?>) Objects.requireNonNull(JsonReader.read(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(URL base, String text) {
    try {
      return new URL(base, text);
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return where a document breaks the schema, and how; empty when it keeps to it} */
  public List<String> problems(String document) {
    return problemsOf(JsonReader.read(document));
  }

  /** {@return the same for what {@link JsonReader} has read} */
  public List<String> problemsOf(@Nullable Object document) {
    SchemaCheck fresh = new SchemaCheck(place, root);
    fresh.check(document, root, "$");
    return fresh.problems;
  }

  /**
   * {@return the words that the schema allows for a definition or, if there is none, a property}
   */
  public List<String> words(String name) {
    Map<?, ?> definitions = (Map<?, ?>) Objects.requireNonNull(root.get("$defs"));
    Map<?, ?> parts =
        definitions.containsKey(name) ? definitions : (Map<?, ?>) root.get("properties");
    Map<?, ?> part = (Map<?, ?>) Objects.requireNonNull(Objects.requireNonNull(parts).get(name));
    List<?> words = (List<?>) Objects.requireNonNull(part.get("enum"));
    return words.stream().map(String::valueOf).toList();
  }

  private void check(@Nullable Object value, Map<?, ?> schema, String path) {
    require(KEYWORDS.containsAll(schema.keySet()), path, "has a schema with other keywords");
    if (schema.get("$ref") instanceof String reference) {
      checkReference(value, reference, path);
      return;
    }
    if (schema.get("anyOf") instanceof List<?> options) {
      require(options.stream().anyMatch(option -> fits(value, option)), path, "fits nothing");
    }
    checkType(value, schema, path);
    checkText(value, schema, path);
    if (value instanceof Map<?, ?> object && schema.get("properties") instanceof Map<?, ?> known) {
      checkObject(object, known, schema, path);
    }
    if (value instanceof List<?> list && schema.get("items") instanceof Map<?, ?> items) {
      for (int i = 0; i < list.size(); i++) {
        check(list.get(i), items, path + "[" + i + "]");
      }
    }
  }

  private void checkReference(@Nullable Object value, String reference, String path) {
    if (reference.startsWith(LOCAL)) {
      Map<?, ?> definitions = (Map<?, ?>) Objects.requireNonNull(root.get("$defs"));
      Object part = definitions.get(reference.substring(LOCAL.length()));
      check(value, (Map<?, ?>) Objects.requireNonNull(part), path);
    } else {
      at(url(place, reference))
          .problemsOf(value)
          .forEach(problem -> problems.add(path + " embeds: " + problem));
    }
  }

  private boolean fits(@Nullable Object value, @Nullable Object option) {
    SchemaCheck trial = new SchemaCheck(place, root);
    trial.check(value, (Map<?, ?>) Objects.requireNonNull(option), "");
    return trial.problems.isEmpty();
  }

  private void checkType(@Nullable Object value, Map<?, ?> schema, String path) {
    Object type = schema.get("type");
    if (type != null) {
      List<?> types = type instanceof List<?> several ? several : List.of(type);
      require(types.contains(typeOf(value)), path, "is no " + types);
    }
  }

  private static String typeOf(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Map) {
      return "object";
    }
    if (value instanceof List) {
      return "array";
    }
    return value instanceof Long ? "integer" : value instanceof Boolean ? "boolean" : "string";
  }

  private void checkText(@Nullable Object value, Map<?, ?> schema, String path) {
    if (schema.get("enum") instanceof List<?> allowed) {
      require(allowed.contains(value), path, "is none of " + allowed);
    }
    if (schema.containsKey("const")) {
      require(Objects.equals(schema.get("const"), value), path, "is not the constant");
    }
    if (schema.get("pattern") instanceof String pattern && value instanceof String text) {
      require(Pattern.compile(pattern).matcher(text).find(), path, "is not like " + pattern);
    }
    if (schema.get("minimum") instanceof Long minimum && value instanceof Long number) {
      require(number >= minimum, path, "is below " + minimum);
    }
  }

  private void checkObject(Map<?, ?> object, Map<?, ?> known, Map<?, ?> schema, String path) {
    for (Object name : (List<?>) Objects.requireNonNull(schema.get("required"))) {
      require(object.containsKey(name), path, "lacks " + name);
    }
    for (Map.Entry<?, ?> member : object.entrySet()) {
      Object part = known.get(member.getKey());
      require(part != null, path, "has an unknown " + member.getKey());
      if (part != null) {
        check(member.getValue(), (Map<?, ?>) part, path + "." + member.getKey());
      }
    }
  }

  private void require(boolean holds, String path, String problem) {
    if (!holds) {
      problems.add(path + " " + problem);
    }
  }
}
