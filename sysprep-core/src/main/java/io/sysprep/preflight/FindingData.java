package io.sysprep.preflight;

import io.sysprep.redaction.Redaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a finding names, as data beside its sentence: a program reads {@code packages} here instead
 * of taking a sentence apart.
 *
 * <p>Immutable. A name stands for the same thing in every check: {@code packages}, {@code
 * services}, {@code accounts}, {@code profiles}, {@code products}, {@code roles}, {@code files}
 * (also folders), {@code keys} and {@code values} of the registry, {@code volumes}, {@code
 * addresses}, {@code processIds}, {@code rules} of answer files, and single things such as {@code
 * freeBytes}, {@code version} or {@code state}. Which a check gives stands in its findings only;
 * those that pass often name nothing.
 *
 * <pre>{@code
 * report.result("store-packages-provisioned").ifPresent(
 *     result -> result.data().texts("packages").forEach(ui::offerRemoval));
 * }</pre>
 */
public final class FindingData {

  /** Names nothing. */
  public static final FindingData NONE = new FindingData(Map.of());

  private final Map<String, Object> members;

  private FindingData(Map<String, Object> members) {
    this.members = members;
  }

  /**
   * Names one more thing.
   *
   * @param name what it is, in camel case; one that is there already is replaced
   * @param text the thing; what looks like a secret in it is hidden
   * @return new data
   * @throws IllegalArgumentException when the name is not in camel case
   */
  public FindingData with(String name, String text) {
    return plus(name, redacted(text));
  }

  /**
   * Names a number.
   *
   * @param name what it counts, with its unit: {@code freeBytes}
   * @param number the number
   * @return new data
   * @throws IllegalArgumentException when the name is not in camel case
   */
  public FindingData with(String name, long number) {
    return plus(name, number);
  }

  /**
   * Names several things of a kind.
   *
   * @param name what they are, in the plural
   * @param things the things in order; their string forms are kept, without secrets
   * @return new data
   * @throws IllegalArgumentException when the name is not in camel case
   */
  public FindingData with(String name, List<?> things) {
    List<String> told = new ArrayList<>();
    for (Object thing : things) {
      told.add(redacted(thing));
    }
    return plus(name, List.copyOf(told));
  }

  private static String redacted(Object thing) {
    return Redaction.byForm()
        .text(Objects.requireNonNull(thing, "a thing that is named").toString());
  }

  private FindingData plus(String name, Object value) {
    if (!isCamelCase(name)) {
      throw new IllegalArgumentException(
          "The name of what a finding names is in camel case, not '" + name + "'");
    }
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new FindingData(Collections.unmodifiableMap(more));
  }

  private static boolean isCamelCase(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128 || !Character.isLetterOrDigit(name.charAt(i))) {
        return false;
      }
    }
    return !name.isEmpty() && name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
  }

  /** {@return whether nothing is named} */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  /**
   * {@return everything by its name, in order: each a {@code String}, a {@code Long} or a {@code
   * List} of strings}
   */
  public Map<String, Object> members() {
    return members;
  }

  /**
   * Finds a text.
   *
   * @param name what it is
   * @return the text; empty when there is none of that name
   */
  public Optional<String> text(String name) {
    return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /**
   * Finds a number.
   *
   * @param name what it counts
   * @return the number; empty when there is none of that name
   */
  public OptionalLong number(String name) {
    return members.get(name) instanceof Long number
        ? OptionalLong.of(number)
        : OptionalLong.empty();
  }

  /**
   * Finds things of a kind.
   *
   * @param name what they are
   * @return the things, in order; none when there are none of that name
   */
  public List<String> texts(String name) {
    return members.get(name) instanceof List<?> list
        ? list.stream().map(String.class::cast).toList()
        : List.of();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FindingData data && members.equals(data.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** {@return all of it in one line} */
  @Override
  public String toString() {
    return members.toString();
  }
}
