package io.sysprep.offline.hive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The list of a key's sub-keys: an index leaf (li), a fast leaf with the first letters of each name
 * (lf), a hash leaf (lh), or an index root (ri) with several of these.
 */
final class SubKeyList {

  private static final String WHAT = "a list of sub-keys";
  private static final int HEADER = 4;
  private static final int SMALLEST_KEY = 80;

  private final CellFinder cells;
  private final List<Cell> leaves;

  private SubKeyList(CellFinder cells, List<Cell> leaves) {
    this.cells = cells;
    this.leaves = leaves;
  }

  static SubKeyList at(CellFinder cells, int offset) {
    Cell list = cells.cell(offset, WHAT);
    return new SubKeyList(
        cells, list.is('r', 'i') ? leavesBelow(cells, list) : List.of(leaf(list)));
  }

  /** {@return the offsets of all sub-keys, in their order; no two are equal} */
  int[] offsets() {
    int[] offsets = new int[count()];
    int next = 0;
    for (Cell leaf : leaves) {
      int width = width(leaf);
      for (int i = 0, count = leaf.uint16(2); i < count; i++) {
        offsets[next++] = leaf.int32(HEADER + i * width);
      }
    }
    refuseTwins(offsets);
    return offsets;
  }

  /**
   * {@return the offsets of the sub-keys that may have a name, by what the list says of each}
   *
   * <p>Windows looks no further either. What it takes for the upper case of a letter that is not
   * ASCII is not known to Java: such names are compared one by one.
   */
  int[] offsetsThatMayBe(String name) {
    if (!name.chars().allMatch(letter -> letter < 0x80)) {
      return offsets();
    }
    int hash = hash(name);
    int[] offsets = new int[count()];
    int found = 0;
    for (Cell leaf : leaves) {
      int width = width(leaf);
      boolean hashed = leaf.is('l', 'h');
      for (int i = 0, count = leaf.uint16(2); i < count; i++) {
        if (!hashed || leaf.int32(HEADER + i * width + 4) == hash) {
          offsets[found++] = leaf.int32(HEADER + i * width);
        }
      }
    }
    return Arrays.copyOf(offsets, found);
  }

  private int count() {
    int count = 0;
    for (Cell leaf : leaves) {
      count += leaf.uint16(2);
      if (count > cells.room() / SMALLEST_KEY) {
        throw leaf.error(2, "it lists more keys than the hive has room for");
      }
    }
    return count;
  }

  private void refuseTwins(int[] offsets) {
    if (offsets.length < 2) {
      return;
    }
    int[] sorted = offsets.clone();
    Arrays.sort(sorted);
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) {
        throw leaves.get(0).error(0, "the list has the key at offset " + sorted[i] + " twice");
      }
    }
  }

  private static List<Cell> leavesBelow(CellFinder cells, Cell root) {
    List<Cell> leaves = new ArrayList<>();
    for (int i = 0; i < root.uint16(2); i++) {
      leaves.add(leaf(cells.cell(root.int32(HEADER + i * Integer.BYTES), WHAT)));
    }
    return leaves;
  }

  private static Cell leaf(Cell cell) {
    if (!cell.is('l', 'i') && !cell.is('l', 'f') && !cell.is('l', 'h')) {
      throw cell.error(0, WHAT + " is expected, and the cell begins with " + cell.signature());
    }
    int needed = HEADER + cell.uint16(2) * width(cell);
    if (needed > cell.length()) {
      throw cell.error(2, "the list needs " + needed + " bytes, and its cell has " + cell.length());
    }
    return cell;
  }

  private static int width(Cell leaf) {
    return leaf.is('l', 'i') ? Integer.BYTES : 2 * Integer.BYTES;
  }

  private static int hash(String name) {
    int hash = 0;
    String upper = name.toUpperCase(Locale.ROOT);
    for (int i = 0; i < upper.length(); i++) {
      hash = 37 * hash + upper.charAt(i);
    }
    return hash;
  }
}
