package io.sysprep.json;

/**
 * A finished document that becomes an object within another one.
 *
 * @param text the document, as {@link JsonText#of(Object)} wrote it
 */
public record EmbeddedDocument(String text) {

  /** No string of a document has a line feed in it, so each one is followed by indentation. */
  String indented(String newline) {
    return text.strip().replace("\n", newline);
  }
}
