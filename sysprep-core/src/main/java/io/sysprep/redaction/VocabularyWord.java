package io.sysprep.redaction;

/**
 * A row of the vocabulary.
 *
 * @param kind what the word tells
 * @param word the word, in lower case
 * @param how what the kind needs to know besides; may be empty
 * @param example a line in which {@code ~} stands for what is masked; may be empty
 * @param line its line in the table
 */
record VocabularyWord(WordKind kind, String word, String how, String example, int line) {}
