package io.sysprep.unattend.catalogue;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names that Windows knows of one kind, such as its time zones; found in any case. */
public final class AllowedValues {

  /** The values by their lower case. */
  private final Map<String, String> spellings = new HashMap<>();

  private AllowedValues(String resource) {
    for (Row row : Table.of(AllowedValues.class, resource)) {
      spellings.put(row.cell(0).toLowerCase(Locale.ROOT), row.cell(0));
    }
  }

  /**
   * {@return the time zones, as {@code tzutil /l} lists them: time zone ids such as {@code W.
   * Europe Standard Time}}
   */
  public static AllowedValues timeZones() {
    return TimeZones.VALUES;
  }

  /** {@return the locales: culture names such as {@code de-CH}} */
  public static AllowedValues locales() {
    return Locales.VALUES;
  }

  /**
   * {@return the keyboard layouts: layout ids of eight hexadecimal digits such as {@code 00000409}}
   */
  public static AllowedValues keyboards() {
    return Keyboards.VALUES;
  }

  /**
   * Tells whether a value is one of these, spelled as they are.
   *
   * @param value any text
   * @return whether Windows knows it
   */
  public boolean contains(String value) {
    return value.equals(spellings.get(value.toLowerCase(Locale.ROOT)));
  }

  /**
   * Finds a value in any upper and lower case.
   *
   * @param value any text
   * @return the value as Windows spells it, or empty when it is none
   */
  public Optional<String> spelling(String value) {
    return Optional.ofNullable(spellings.get(value.toLowerCase(Locale.ROOT)));
  }

  private static final class TimeZones {
    static final AllowedValues VALUES = new AllowedValues("time-zones.txt");
  }

  private static final class Locales {
    static final AllowedValues VALUES = new AllowedValues("locales.txt");
  }

  private static final class Keyboards {
    static final AllowedValues VALUES = new AllowedValues("keyboards.txt");
  }
}
