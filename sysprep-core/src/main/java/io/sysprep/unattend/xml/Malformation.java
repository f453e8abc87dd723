package io.sysprep.unattend.xml;

import java.util.Locale;

/** The ways in which bytes fail to be a readable document; the cause, not the parser's surprise. */
enum Malformation {
  EMPTY_FILE,
  NOT_XML,
  CONTENT_BEFORE_XML_DECLARATION,
  MALFORMED_XML_DECLARATION,
  ENCODING_MISMATCH,
  UNKNOWN_ENCODING,
  INVALID_BYTES,
  CONTROL_CHARACTER,
  DOCUMENT_TYPE,
  TEMPLATE_SYNTAX,
  MISSING_SPACE_BETWEEN_ATTRIBUTES,
  MALFORMED_ATTRIBUTE,
  DUPLICATE_ATTRIBUTE,
  UNDECLARED_PREFIX,
  MALFORMED_NAMESPACE,
  MALFORMED_NAME,
  UNESCAPED_AMPERSAND,
  UNDEFINED_ENTITY,
  MALFORMED_CHARACTER_REFERENCE,
  STRAY_MARKUP,
  MISMATCHED_TAG,
  DOUBLE_HYPHEN_IN_COMMENT,
  MALFORMED_PROCESSING_INSTRUCTION,
  TEXT_OUTSIDE_ROOT,
  TRUNCATED,
  LIMIT_EXCEEDED;

  /** Returns the kebab-case id under which users see this cause. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
