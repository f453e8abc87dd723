package io.sysprep.unattend.xml;

import java.util.Arrays;

/** Collects the elements of a document, in document order, as rows of parallel arrays. */
final class TreeBuilder {

  int count;
  int[] start = new int[256];
  int[] content = new int[256];
  int[] close = new int[256];
  int[] parent = new int[256];
  int[] subtree = new int[256];
  int[] name = new int[256];
  XmlScope[] scope = new XmlScope[256];

  /** Which elements have attributes, and which anything but blanks and comments directly within. */
  boolean[] attributed = new boolean[256];

  boolean[] worded = new boolean[256];

  /** Which elements hold nothing but a text that means what is written. */
  boolean[] literal = new boolean[256];

  private int open = -1;

  /** {@return the row of the innermost open element, or -1 outside the root} */
  int innermost() {
    return open;
  }

  /**
   * Adds an element whose start tag was read and makes it the innermost open one.
   *
   * @param hasAttributes whether the tag has any
   */
  void open(
      int startOffset, int contentOffset, int nameId, XmlScope inScope, boolean hasAttributes) {
    if (count == start.length) {
      resize(count + (count >> 1));
    }
    start[count] = startOffset;
    content[count] = contentOffset;
    parent[count] = open;
    name[count] = nameId;
    scope[count] = inScope;
    attributed[count] = hasAttributes;
    open = count++;
  }

  /** Notes that the innermost open element has text. */
  void noteText() {
    worded[open] = true;
  }

  /** Notes that the innermost open element has a text that means what is written, and ends here. */
  void noteLiteral() {
    literal[open] = true;
  }

  /** {@return where the content of the innermost open element begins} */
  int contentStart() {
    return content[open];
  }

  /** Closes the innermost open element; an empty-element tag closes where its content begins. */
  void close(int closeOffset) {
    close[open] = closeOffset;
    subtree[open] = count;
    open = parent[open];
  }

  /** Gives back what growing reserved, so that a document keeps no more than it needs. */
  void trim() {
    resize(count);
  }

  private void resize(int length) {
    start = Arrays.copyOf(start, length);
    content = Arrays.copyOf(content, length);
    close = Arrays.copyOf(close, length);
    parent = Arrays.copyOf(parent, length);
    subtree = Arrays.copyOf(subtree, length);
    name = Arrays.copyOf(name, length);
    scope = Arrays.copyOf(scope, length);
    attributed = Arrays.copyOf(attributed, length);
    worded = Arrays.copyOf(worded, length);
    literal = Arrays.copyOf(literal, length);
  }
}
