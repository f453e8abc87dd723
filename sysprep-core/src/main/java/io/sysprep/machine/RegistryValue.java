package io.sysprep.machine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A registry value with its type.
 *
 * <p>Most callers ask one of three questions: {@link #asText()}, {@link #asNumber()}, {@link
 * #asTexts()}. A value of another type than expected answers with empty; it is for the caller to
 * say that the type was wrong.
 *
 * <p>A text may be a password, as Winlogon's {@code DefaultPassword} is: the string form of a value
 * tells the type and the length of texts, never the texts.
 */
public sealed interface RegistryValue {

  /**
   * REG_SZ.
   *
   * @param text the text without the terminator
   */
  record Text(String text) implements RegistryValue {
    @Override
    public String toString() {
      return typeName() + " of length " + text.length();
    }
  }

  /**
   * REG_EXPAND_SZ.
   *
   * @param text the text without the terminator, with its {@code %variables%} not expanded
   */
  record ExpandableText(String text) implements RegistryValue {
    @Override
    public String toString() {
      return typeName() + " of length " + text.length();
    }
  }

  /**
   * REG_MULTI_SZ.
   *
   * @param texts the texts in order; may hold empty ones
   */
  record MultiText(List<String> texts) implements RegistryValue {
    /** Copies the list. */
    public MultiText {
      texts = List.copyOf(texts);
    }

    @Override
    public String toString() {
      return typeName() + " of length " + texts.size();
    }
  }

  /**
   * REG_DWORD.
   *
   * @param number 0 to 4294967295
   */
  record DoubleWord(long number) implements RegistryValue {
    /** Refuses what does not fit into 32 bits. */
    public DoubleWord {
      if (number < 0 || number > 0xFFFF_FFFFL) {
        throw new IllegalArgumentException("Not a 32-bit unsigned number: " + number);
      }
    }
  }

  /**
   * REG_QWORD.
   *
   * @param number the 64 bits as a signed number
   */
  record QuadWord(long number) implements RegistryValue {}

  /**
   * REG_BINARY.
   *
   * @param bytes the bytes
   */
  record Binary(Bytes bytes) implements RegistryValue {}

  /**
   * Any other type, as it is stored.
   *
   * @param type the number of the type, such as 0 for REG_NONE
   * @param bytes the bytes
   */
  record Other(long type, Bytes bytes) implements RegistryValue {}

  /**
   * Makes a REG_SZ.
   *
   * @param text the text
   * @return the value
   */
  static RegistryValue text(String text) {
    return new Text(text);
  }

  /**
   * Makes a REG_DWORD.
   *
   * @param number 0 to 4294967295
   * @return the value
   */
  static RegistryValue number(long number) {
    return new DoubleWord(number);
  }

  /** {@return the text of a REG_SZ or REG_EXPAND_SZ; empty for other types} */
  default Optional<String> asText() {
    if (this instanceof Text value) {
      return Optional.of(value.text());
    }
    return this instanceof ExpandableText value ? Optional.of(value.text()) : Optional.empty();
  }

  /** {@return the number of a REG_DWORD or REG_QWORD; empty for other types} */
  default OptionalLong asNumber() {
    if (this instanceof DoubleWord value) {
      return OptionalLong.of(value.number());
    }
    return this instanceof QuadWord value ? OptionalLong.of(value.number()) : OptionalLong.empty();
  }

  /** {@return the texts of a REG_MULTI_SZ; empty for other types} */
  default Optional<List<String>> asTexts() {
    return this instanceof MultiText value ? Optional.of(value.texts()) : Optional.empty();
  }

  /** {@return the type as Windows names it, such as {@code REG_SZ}} */
  default String typeName() {
    if (this instanceof Other value) {
      return String.format(Locale.ROOT, "type %d", value.type());
    }
    return RegistryTypeNames.of(this);
  }

  /**
   * Makes the error for a value of a type that cannot be understood where it stands.
   *
   * @param key the key that it stands in
   * @param name its name
   * @return the error, which names type and place; to be thrown by the caller
   */
  default MachineException misplaced(RegistryKey key, String name) {
    return new MachineException(
        MachineException.Reason.FAILED, "make sense of a " + typeName() + " in", key + "\\" + name);
  }
}
