package io.sysprep.unattend;

/** What makes a value sensitive, and what can be done about it. */
public enum SensitiveKind {
  /** A password in plain text that Windows would also read in hidden form. */
  PLAIN_PASSWORD,
  /** A password in hidden form, which anybody can decode. */
  HIDDEN_PASSWORD,
  /** A password that Windows reads only in plain text. */
  CLEAR_PASSWORD,
  /** A product key. */
  PRODUCT_KEY,
  /** The data of an offline domain join, which holds the machine account's password. */
  JOIN_BLOB
}
