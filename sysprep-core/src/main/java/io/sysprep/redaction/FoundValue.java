package io.sysprep.redaction;

/**
 * A value in a text.
 *
 * @param from where it begins, behind an opening quote
 * @param to where it ends, before the closing quote
 * @param end where reading goes on
 */
record FoundValue(int from, int to, int end) {

  boolean isEmpty() {
    return from >= to;
  }
}
