package io.sysprep.machine;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * One row of WMI's answer; property names compare without regard to case.
 *
 * @param values the values by property; a property that is null in WMI is not in the map
 */
public record WmiRow(Map<String, WmiValue> values) {

  /** Copies the map. */
  public WmiRow {
    Map<String, WmiValue> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
  }

  /**
   * Gives a property as text.
   *
   * @param property the property
   * @return the text; empty when it is null in WMI or of another type
   */
  public Optional<String> text(String property) {
    return values.get(property) instanceof WmiValue.Text value
        ? Optional.of(value.text())
        : Optional.empty();
  }

  /**
   * Gives a property as a number.
   *
   * @param property the property
   * @return the number; empty when it is null in WMI or of another type
   */
  public OptionalLong number(String property) {
    return values.get(property) instanceof WmiValue.Numeral value
        ? OptionalLong.of(value.number())
        : OptionalLong.empty();
  }

  /**
   * Gives a property as a boolean.
   *
   * @param property the property
   * @return the boolean; empty when it is null in WMI or of another type
   */
  public Optional<Boolean> flag(String property) {
    return values.get(property) instanceof WmiValue.Flag value
        ? Optional.of(value.flag())
        : Optional.empty();
  }

  /**
   * Gives a property as texts.
   *
   * @param property the property
   * @return the texts; empty when it is null in WMI or of another type
   */
  public Optional<List<String>> texts(String property) {
    return values.get(property) instanceof WmiValue.Texts value
        ? Optional.of(value.texts())
        : Optional.empty();
  }
}
