package io.sysprep.unattend.xml;

import java.util.Arrays;

/** Collects the elements of a document, in document order, as rows of parallel arrays. */
final class TreeBuilder {

  /** The tag has attributes. */
  static final byte ATTRIBUTED = 1;

  /** The values of all attributes mean what is written. */
  static final byte LITERAL_VALUES = 2;

  /** Anything but blanks and comments may stand directly within. */
  static final byte WORDED = 4;

  /** Nothing is within but a text that means what is written. */
  static final byte LITERAL = 8;

  int count;
  int[] start = new int[256];
  int[] content = new int[256];
  int[] close = new int[256];
  int[] parent = new int[256];
  int[] subtree = new int[256];
  int[] name = new int[256];
  XmlScope[] scope = new XmlScope[256];

  /** What is known of each element, so that few are read again: these bits. */
  byte[] traits = new byte[256];

  private int open = -1;

  /** {@return the row of the innermost open element, or -1 outside the root} */
  int innermost() {
    return open;
  }

  /**
   * Adds an element whose start tag was read and makes it the innermost open one.
   *
   * @param traitsOfTag what is known of its attributes
   */
  void open(int startOffset, int contentOffset, int nameId, XmlScope inScope, byte traitsOfTag) {
    if (count == start.length) {
      resize(count + (count >> 1));
    }
    start[count] = startOffset;
    content[count] = contentOffset;
    parent[count] = open;
    name[count] = nameId;
    scope[count] = inScope;
    traits[count] = traitsOfTag;
    open = count++;
  }

  /** Notes what is known of the content of the innermost open element. */
  void note(byte trait) {
    traits[open] |= trait;
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
    traits = Arrays.copyOf(traits, length);
  }
}
