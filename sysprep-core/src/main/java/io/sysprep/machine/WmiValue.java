package io.sysprep.machine;

import java.util.List;

/** A value of a WMI property. */
public sealed interface WmiValue {

  /**
   * A string; also a date, which WMI writes as {@code 20261122080000.000000+000}.
   *
   * @param text the text
   */
  record Text(String text) implements WmiValue {}

  /**
   * A number of any width.
   *
   * @param number the number; unsigned ones up to 32 bits are never negative
   */
  record Numeral(long number) implements WmiValue {}

  /**
   * A boolean.
   *
   * @param flag the value
   */
  record Flag(boolean flag) implements WmiValue {}

  /**
   * An array of strings.
   *
   * @param texts the texts in order
   */
  record Texts(List<String> texts) implements WmiValue {
    /** Copies the list. */
    public Texts {
      texts = List.copyOf(texts);
    }
  }

  /**
   * {@return the value as WQL writes it}
   *
   * @throws IllegalStateException for an array, which WQL cannot compare with
   */
  default String wql() {
    if (this instanceof Text value) {
      return "'" + value.text().replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
    if (this instanceof Numeral value) {
      return Long.toString(value.number());
    }
    if (this instanceof Flag value) {
      return value.flag() ? "TRUE" : "FALSE";
    }
    throw new IllegalStateException("WQL cannot compare with an array");
  }
}
