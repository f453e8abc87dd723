package io.sysprep.offline.hive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What a cell of a hive holds, without the size before it. */
final class Cell {

  private final HivePages pages;
  private final int at;
  private final int length;

  Cell(HivePages pages, int at, int length) {
    this.pages = pages;
    this.at = at;
    this.length = length;
  }

  int length() {
    return length;
  }

  int uint16(int within) {
    return pages.uint16(place(within, Short.BYTES));
  }

  int int32(int within) {
    return pages.int32(place(within, Integer.BYTES));
  }

  long int64(int within) {
    return Integer.toUnsignedLong(int32(within)) | (long) int32(within + Integer.BYTES) << 32;
  }

  /** Copies bytes of the cell to a place in an array. */
  void copy(int within, byte[] target, int from, int count) {
    pages.copy(place(within, count), target, from, count);
  }

  byte[] bytes(int within, int count) {
    return pages.bytes(place(within, count), count);
  }

  /**
   * Reads a name.
   *
   * @param narrow whether each character is one byte, as Windows stores what is below 256
   */
  String name(int within, int count, boolean narrow) {
    Charset charset = narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE;
    return pages.text(place(within, count), count, charset);
  }

  /** {@return the two letters that most cells begin with} */
  String signature() {
    return name(0, Short.BYTES, true);
  }

  boolean is(char first, char second) {
    return uint16(0) == (first | second << 8);
  }

  /** {@return the error of a place in the cell, to be thrown} */
  HiveException error(int within, String problem) {
    return HiveException.at(pages.file(), at + (long) within, problem);
  }

  private int place(int within, int count) {
    if (within < 0 || count < 0 || count > length - within) {
      throw error(
          0,
          "the cell holds " + length + " bytes, and " + count + " from " + within + " are asked");
    }
    return at + within;
  }
}
