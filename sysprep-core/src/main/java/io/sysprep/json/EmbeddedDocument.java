package io.sysprep.json;

/**
 * A finished document that becomes an object within another one.
 *
 * @param text the document, as {@link JsonText#of(Object)} wrote it
 */
public record EmbeddedDocument(String text) {}
