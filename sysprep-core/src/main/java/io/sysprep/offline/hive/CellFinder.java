package io.sysprep.offline.hive;

import java.util.Locale;

/** Finds the cells of a hive by their offsets, which count from the end of the base block. */
final class CellFinder {

  /** The offset of what is not there. */
  static final int NONE = -1;

  private static final int ALIGNMENT = 8;
  private static final int BIN_HEADER = 32;
  private static final int SIZE = 4;

  private final HivePages pages;

  CellFinder(HivePages pages) {
    this.pages = pages;
  }

  /**
   * Finds a cell.
   *
   * @param offset its offset
   * @param what what it should be, for errors: "a list of values"
   * @return what it holds
   */
  Cell cell(int offset, String what) {
    if (offset < BIN_HEADER || offset % ALIGNMENT != 0 || offset > room() - ALIGNMENT) {
      throw HiveException.in(
          pages.file(),
          String.format(
              Locale.ROOT,
              "has %s at the offset 0x%X, where no cell can be: its bins are 0x%X bytes long",
              what,
              offset,
              room()));
    }
    int at = BaseBlock.LENGTH + offset;
    int size = pages.int32(at);
    if (size >= 0 || size % ALIGNMENT != 0 || size < offset - room()) {
      throw HiveException.at(
          pages.file(),
          at,
          what + " is expected, and the size of the cell is " + size + ", which is none in use");
    }
    return new Cell(pages, at + SIZE, -size - SIZE);
  }

  /** {@return how many bytes all bins have: no list can be longer} */
  int room() {
    return pages.length() - BaseBlock.LENGTH;
  }
}
