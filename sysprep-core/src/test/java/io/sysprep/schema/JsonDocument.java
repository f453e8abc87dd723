package io.sysprep.schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as a program reads it.
 *
 * @param text the document
 */
public record JsonDocument(String text) {

  /** {@return the value at a path of names and indices, which must lead somewhere} */
  public @Nullable Object at(Object... path) {
    Object value = JsonReader.read(text);
    for (Object step : path) {
      Object whole = Objects.requireNonNull(value);
      if (step instanceof Integer index) {
        value = ((List<?>) whole).get(index);
      } else {
        value = member((Map<?, ?>) whole, step);
      }
    }
    return value;
  }

  private static @Nullable Object member(Map<?, ?> object, Object name) {
    if (!object.containsKey(name)) {
      throw new IllegalArgumentException("no " + name + " among " + object.keySet());
    }
    return object.get(name);
  }
}
