package io.sysprep.offline.hive;

/** Data of more than 16,344 bytes, which lies in several cells. */
final class BigData {

  private static final int SEGMENT = 16_344;

  private BigData() {}

  static byte[] read(CellFinder cells, Cell header, int length) {
    if (!header.is('d', 'b')) {
      throw header.error(
          0, "the value has " + length + " bytes of data, and their cell has " + header.length());
    }
    int count = header.uint16(2);
    if (count != (length + SEGMENT - 1) / SEGMENT) {
      throw header.error(2, length + " bytes of data cannot be in " + count + " segments");
    }
    Cell list = cells.cell(header.int32(4), "a list of segments");
    byte[] data = new byte[length];
    for (int i = 0, done = 0; i < count; i++, done += SEGMENT) {
      cells
          .cell(list.int32(i * Integer.BYTES), "a segment of data")
          .copy(0, data, done, Math.min(SEGMENT, length - done));
    }
    return data;
  }
}
