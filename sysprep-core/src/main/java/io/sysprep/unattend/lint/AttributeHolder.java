package io.sysprep.unattend.lint;

/** The kinds of elements of an answer file, each with attributes of its own. */
public enum AttributeHolder {
  /** The element {@code unattend}. */
  ROOT,
  /** A block of settings for one pass. */
  SETTINGS,
  /** A component. */
  COMPONENT,
  /** A setting that the catalogue knows, at any depth within a component. */
  SETTING
}
