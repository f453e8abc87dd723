package io.sysprep.unattend.catalogue;

/** What kind of secret a setting holds. */
public enum SecretKind {
  /** A password beside a {@code PlainText} flag, which Windows can read in hidden form. */
  PASSWORD("password"),
  /** A password that Windows reads only in plain text. */
  CLEAR_PASSWORD("clear-password"),
  /** A product key. */
  PRODUCT_KEY("product-key"),
  /** The data of an offline domain join, which holds the machine account's password. */
  JOIN_BLOB("join-blob");

  private final String word;

  SecretKind(String word) {
    this.word = word;
  }

  static SecretKind of(String word) {
    for (SecretKind kind : values()) {
      if (kind.word.equals(word)) {
        return kind;
      }
    }
    throw new IllegalStateException("The catalogue names a kind of secret that is none: " + word);
  }
}
