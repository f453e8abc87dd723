package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a boolean in any case, as real files spell it; JAXB's own reading makes {@code True} false.
 */
final class BooleanText extends XmlAdapter<String, Boolean> {

  @Override
  public @Nullable Boolean unmarshal(@Nullable String text) {
    String word = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    if (word.equals("true") || word.equals("1")) {
      return Boolean.TRUE;
    }
    boolean no = word.equals("false") || word.equals("0");
    return no ? Boolean.FALSE : null;
  }

  @Override
  public @Nullable String marshal(@Nullable Boolean value) {
    return value == null ? null : value.toString();
  }
}
