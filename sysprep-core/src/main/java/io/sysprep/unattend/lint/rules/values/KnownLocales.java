package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.catalogue.AllowedValues;
import java.util.Locale;

/** Tells locales and keyboards that Windows has. */
final class KnownLocales {

  private static final int LANGUAGE_DIGITS = 4;
  private static final int KEYBOARD_DIGITS = 8;

  private KnownLocales() {}

  /** Tells a name such as {@code de-CH} or {@code de}, or a number such as {@code 0409}. */
  static boolean isKnown(String locale) {
    return AllowedValues.locales().spelling(locale).isPresent()
        || isNeutral(locale)
        || isHex(locale, LANGUAGE_DIGITS);
  }

  /** Tells a locale, a pair of language and keyboard, or a pair of language and input method. */
  static boolean isInput(String input) {
    int colon = input.indexOf(':');
    if (colon < 0) {
      return isKnown(input) || isKeyboard(input);
    }
    String keyboard = input.substring(colon + 1);
    return isKnown(input.substring(0, colon))
        && (isKeyboard(keyboard) || (keyboard.startsWith("{") && keyboard.endsWith("}")));
  }

  private static boolean isKeyboard(String keyboard) {
    return isHex(keyboard, KEYBOARD_DIGITS)
        && AllowedValues.keyboards().spelling(keyboard).isPresent();
  }

  private static boolean isNeutral(String locale) {
    for (String known : Locale.getISOLanguages()) {
      if (known.equalsIgnoreCase(locale)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHex(String text, int digits) {
    boolean fits = text.length() == digits;
    for (int i = 0; fits && i < digits; i++) {
      fits = Character.digit(text.charAt(i), 16) >= 0;
    }
    return fits;
  }
}
