package io.sysprep.json;

import io.sysprep.UnreadableDocumentException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An object of a document that was read; each member is asked for with the type that it must have.
 *
 * <p>A member that is missing and one that is null are the same: absent. Members that nobody asks
 * for are ignored, so that a later version may add some.
 */
public final class JsonObject {

  private static final String VERSION = "schemaVersion";

  private final String place;
  private final Map<?, ?> members;

  private JsonObject(String place, Map<?, ?> members) {
    this.place = place;
    this.members = members;
  }

  /**
   * Reads a document of a version that is known.
   *
   * @param kind what it is, for errors: "plan"
   * @param text the document
   * @param version the version that this library reads
   * @return its outermost object
   * @throws UnreadableDocumentException if it is no JSON, no object, or of another version
   */
  public static JsonObject parse(String kind, String text, String version) {
    JsonObject document = parse(kind, text);
    String found = document.text(VERSION);
    if (!found.equals(version)) {
      throw new UnreadableDocumentException(
          kind + ": its version is " + found + ", and this library reads version " + version);
    }
    return document;
  }

  /**
   * Reads a document that has no version.
   *
   * @param kind what it is, for errors
   * @param text the document
   * @return its outermost object
   * @throws UnreadableDocumentException if it is no JSON, or no object
   */
  public static JsonObject parse(String kind, String text) {
    return object(kind, JsonParsing.value(kind, text));
  }

  /** {@return a text that must be there} */
  public String text(String name) {
    return required(name, optionalText(name), "a text");
  }

  /** {@return a text, or empty where it is absent} */
  public Optional<String> optionalText(String name) {
    return member(name, String.class, "a text");
  }

  /** {@return a truth value that must be there} */
  public boolean truth(String name) {
    return required(name, optionalTruth(name), "true or false");
  }

  /** {@return a truth value, or empty where it is absent} */
  public Optional<Boolean> optionalTruth(String name) {
    return member(name, Boolean.class, "true or false");
  }

  /** {@return a whole number that must be there} */
  public long number(String name) {
    return required(name, optionalNumber(name), "a whole number");
  }

  /** {@return a whole number that must be there and be no larger than an {@code int}} */
  public int smallNumber(String name) {
    long number = number(name);
    if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
      throw refusal(name, "a whole number of at most " + Integer.MAX_VALUE);
    }
    return (int) number;
  }

  /** {@return a whole number, or empty where it is absent} */
  public Optional<Long> optionalNumber(String name) {
    return member(name, Long.class, "a whole number");
  }

  /** {@return the constant of an enumeration that a text must be the name of} */
  public <E extends Enum<E>> E constant(String name, Class<E> type) {
    return required(name, optionalConstant(name, type), "one of " + names(type));
  }

  /** {@return the constant that a text is the name of, or empty where it is absent} */
  public <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> type) {
    return optionalText(name).map(text -> constant(name, text, type));
  }

  /** {@return an object that must be there} */
  public JsonObject object(String name) {
    return required(name, optionalObject(name), "an object");
  }

  /** {@return an object, or empty where it is absent} */
  public Optional<JsonObject> optionalObject(String name) {
    return member(name, Map.class, "an object").map(value -> new JsonObject(at(name), value));
  }

  /** {@return the objects of a list that must be there} */
  public List<JsonObject> objects(String name) {
    List<?> items = list(name);
    return IntStream.range(0, items.size())
        .mapToObj(i -> object(at(name) + "[" + i + "]", items.get(i)))
        .toList();
  }

  /** {@return the texts of a list that must be there} */
  public List<String> texts(String name) {
    return list(name).stream()
        .map(item -> cast(name, item, String.class, "a list of texts"))
        .toList();
  }

  /** {@return all members, as {@link JsonText} writes them again} */
  public Map<String, Object> members() {
    return written(members);
  }

  /** {@return the value that a text stands for; refused where the text cannot be one} */
  public <T> T value(String name, String expected, Function<String, T> reading) {
    return required(name, optionalValue(name, expected, reading), expected);
  }

  /** {@return the value that a text stands for, or empty where it is absent} */
  public <T> Optional<T> optionalValue(String name, String expected, Function<String, T> reading) {
    return optionalText(name).map(text -> value(name, text, expected, reading));
  }

  private <T> T value(String name, String text, String expected, Function<String, T> reading) {
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw refusal(name, expected);
    }
  }

  /** {@return a document of its own with what this object holds} */
  public String document() {
    return JsonText.of(written(members));
  }

  private static Map<String, Object> written(Map<?, ?> object) {
    Map<String, Object> copy = new LinkedHashMap<>();
    object.forEach((name, member) -> copy.put((String) name, writtenValue(member)));
    return copy;
  }

  private static Object writtenValue(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return written(object);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(JsonObject::writtenValue).toList();
    }
    return value == null ? Optional.empty() : value;
  }

  /**
   * Says that a member holds what it may not.
   *
   * @param name its name
   * @param expected what it must be
   * @return the error, to be thrown
   */
  public UnreadableDocumentException refusal(String name, String expected) {
    Object value = members.get(name);
    return new UnreadableDocumentException(
        value == null
            ? at(name) + " is missing; it must be " + expected
            : at(name) + " is " + shown(value) + "; it must be " + expected);
  }

  private List<?> list(String name) {
    return required(name, member(name, List.class, "a list"), "a list");
  }

  private <T> T required(String name, Optional<T> value, String expected) {
    return value.orElseThrow(() -> refusal(name, expected));
  }

  private <T> Optional<T> member(String name, Class<T> type, String expected) {
    return Optional.ofNullable(members.get(name)).map(value -> cast(name, value, type, expected));
  }

  private <T> T cast(String name, @Nullable Object value, Class<T> type, String expected) {
    if (!type.isInstance(value)) {
      throw refusal(name, expected);
    }
    return type.cast(value);
  }

  private <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(() -> refusal(name, "one of " + names(type)));
  }

  private static String names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList().toString();
  }

  private static JsonObject object(String place, @Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      return new JsonObject(place, members);
    }
    throw new UnreadableDocumentException(place + " is no object");
  }

  /** What a document holds may be long, or a secret in the wrong place: short texts only. */
  private static String shown(Object value) {
    boolean isShort = value instanceof String text && text.length() <= 40;
    return isShort || value instanceof Number || value instanceof Boolean
        ? "\"" + value + "\""
        : "something else";
  }

  private String at(String name) {
    return place + "." + name;
  }
}
