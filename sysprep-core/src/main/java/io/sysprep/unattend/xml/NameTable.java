package io.sysprep.unattend.xml;

import java.util.Arrays;

/** The distinct element names of one document, found again without making a string. */
final class NameTable {

  private final int most;
  private XmlName[] names = new XmlName[64];
  private int[] hashes = new int[64];
  private int[] slots = new int[256];
  private int count;

  NameTable(int most) {
    this.most = most;
    Arrays.fill(slots, -1);
  }

  /**
   * {@return the number of the name between two offsets}
   *
   * @param colon where the prefix ends, or {@code start - 1} where there is none
   */
  int idOf(char[] text, int start, int colon, int end, int hash, XmlScope scope) throws Malformed {
    int slot = hash & (slots.length - 1);
    while (slots[slot] >= 0) {
      int id = slots[slot];
      if (hashes[id] == hash && isSame(names[id], text, start, colon, end, scope)) {
        return id;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return add(text, start, colon, end, hash, scope);
  }

  /** {@return how many characters a name has as it is written} */
  int lengthOf(int id) {
    return names[id].length();
  }

  XmlName[] toArray() {
    return Arrays.copyOf(names, count);
  }

  private static boolean isSame(
      XmlName name, char[] text, int start, int colon, int end, XmlScope scope) {
    String local = name.localName();
    int prefixLength = Math.max(0, colon - start);
    if (local.length() != end - colon - 1 || name.prefix().length() != prefixLength) {
      return false;
    }
    return matches(local, text, colon + 1)
        && matches(name.prefix(), text, start)
        && name.namespace().equals(scope.uriOf(name.prefix()));
  }

  private static boolean matches(String part, char[] text, int offset) {
    for (int i = part.length() - 1; i >= 0; i--) {
      if (part.charAt(i) != text[offset + i]) {
        return false;
      }
    }
    return true;
  }

  private int add(char[] text, int start, int colon, int end, int hash, XmlScope scope)
      throws Malformed {
    String prefix = colon > start ? new String(text, start, colon - start) : "";
    String uri = scope.uriOf(prefix);
    if (uri == null) {
      throw NamespaceChecker.undeclared(prefix, start);
    }
    if (count == most) {
      throw new Malformed(Malformation.LIMIT_EXCEEDED, start, most + " different element names");
    }
    makeRoom();
    names[count] = new XmlName(prefix, new String(text, colon + 1, end - colon - 1), uri);
    hashes[count] = hash;
    enter(count);
    return count++;
  }

  private void makeRoom() {
    if (count < names.length) {
      return;
    }
    names = Arrays.copyOf(names, count * 2);
    hashes = Arrays.copyOf(hashes, count * 2);
    slots = new int[slots.length * 2];
    Arrays.fill(slots, -1);
    for (int id = 0; id < count; id++) {
      enter(id);
    }
  }

  private void enter(int id) {
    int slot = hashes[id] & (slots.length - 1);
    while (slots[slot] >= 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = id;
  }
}
