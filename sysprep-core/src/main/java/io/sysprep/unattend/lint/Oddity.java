package io.sysprep.unattend.lint;

/**
 * What few settings have and several rules are about. The walk asks for it once, and calls those
 * rules only where it is so: most settings of most files have none.
 */
public enum Oddity {
  /** Nothing in particular: for a rule that looks at every setting which it concerns. */
  NONE,
  /** There is no value, or a blank one. */
  EMPTY,
  /** There is white space around the value. */
  PADDED,
  /** The value begins with a double quote. */
  QUOTED,
  /** The element has text other than white space, which a group should not have. */
  TEXT,
  /** The value is neither {@code true} nor {@code false} in lower case. */
  NOT_BOOLEAN,
  /** The value has something else than digits. */
  NOT_DIGITS,
  /** The password is said to be hidden. */
  HIDDEN,
  /** The attribute {@code wcm:action} is not {@code add}, or missing. */
  NOT_ADDED;

  boolean isIn(KnownSetting setting) {
    return switch (this) {
      case NONE -> true;
      case EMPTY -> setting.isEmpty();
      case PADDED -> setting.value().length() != setting.text().length();
      case QUOTED -> setting.value().startsWith("\"");
      case TEXT -> setting.element().hasText();
      case NOT_BOOLEAN -> !setting.value().equals("true") && !setting.value().equals("false");
      case NOT_DIGITS -> !setting.hasOnlyDigits();
      case HIDDEN -> HideablePassword.isHidden(setting);
      case NOT_ADDED -> !setting.hasListAttribute("action", "add");
    };
  }
}
