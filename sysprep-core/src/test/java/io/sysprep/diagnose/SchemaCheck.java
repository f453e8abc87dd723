package io.sysprep.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks a document against the part of JSON Schema that the schema of a diagnosis uses. */
final class SchemaCheck {

  private final Map<?, ?> root;
  private final List<String> problems = new ArrayList<>();

  SchemaCheck(Object schema) {
    this.root = (Map<?, ?>) schema;
  }

  List<String> problems(@Nullable Object document) {
    check(document, root, "$");
    return problems;
  }

  private void check(@Nullable Object value, Map<?, ?> schema, String path) {
    if (schema.get("$ref") instanceof String reference) {
      Map<?, ?> definitions = (Map<?, ?>) Objects.requireNonNull(root.get("$defs"));
      String name = reference.substring("#/$defs/".length());
      check(value, (Map<?, ?>) Objects.requireNonNull(definitions.get(name)), path);
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

  private boolean fits(@Nullable Object value, @Nullable Object option) {
    SchemaCheck trial = new SchemaCheck(root);
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
