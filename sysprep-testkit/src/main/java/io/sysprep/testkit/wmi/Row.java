package io.sysprep.testkit.wmi;

import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the properties of a row. */
final class Row {

  private final Map<String, WmiValue> values = new LinkedHashMap<>();

  Row text(String property, String text) {
    values.put(property, new WmiValue.Text(text));
    return this;
  }

  Row text(String property, Optional<String> text) {
    return text.isPresent() ? text(property, text.get()) : this;
  }

  Row number(String property, long number) {
    values.put(property, new WmiValue.Numeral(number));
    return this;
  }

  Row flag(String property, boolean flag) {
    values.put(property, new WmiValue.Flag(flag));
    return this;
  }

  WmiRow done() {
    return new WmiRow(values);
  }
}
