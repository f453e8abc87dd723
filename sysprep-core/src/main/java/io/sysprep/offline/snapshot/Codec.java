package io.sysprep.offline.snapshot;

import io.sysprep.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How an answer is kept in the document: as an object, and back.
 *
 * @param <T> the type of the answer
 * @param write makes the members of the object, without secrets
 * @param read reads them
 */
record Codec<T>(Function<T, Map<String, Object>> write, Function<JsonObject, T> read) {

  static final Codec<Boolean> TRUTH =
      new Codec<>(truth -> Map.of("is", truth), object -> object.truth("is"));

  static final Codec<Long> NUMBER =
      new Codec<>(number -> Map.of("number", number), object -> object.number("number"));

  static final Codec<String> TEXT =
      new Codec<>(text -> Map.of("text", text), object -> object.text("text"));

  static <E extends Enum<E>> Codec<E> constant(Class<E> type) {
    return new Codec<>(
        constant -> Map.of("constant", constant.name()),
        object -> object.constant("constant", type));
  }

  /** Absent is an answer. */
  static <T> Codec<Optional<T>> optional(Codec<T> codec) {
    return new Codec<>(
        answer ->
            answer
                .map(codec.write)
                .<Map<String, Object>>map(it -> Map.of("value", it))
                .orElse(Map.of()),
        object -> object.optionalObject("value").map(codec.read));
  }

  static <T> Codec<List<T>> list(Codec<T> codec) {
    return new Codec<>(
        items -> Map.of("items", items.stream().map(codec.write).toList()),
        object -> object.objects("items").stream().map(codec.read).toList());
  }

  /** {@return members in the order given: names and values in turn} */
  static Map<String, Object> members(Object... namesAndValues) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return members;
  }
}
