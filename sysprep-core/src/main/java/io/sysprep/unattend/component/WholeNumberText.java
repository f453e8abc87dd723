package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** Reads a whole number; JAXB's own reading takes the digits out of any text. */
final class WholeNumberText extends XmlAdapter<String, Integer> {

  @Override
  public @Nullable Integer unmarshal(@Nullable String text) {
    try {
      return text == null ? null : Integer.valueOf(text.strip());
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  @Override
  public @Nullable String marshal(@Nullable Integer value) {
    return value == null ? null : value.toString();
  }
}
