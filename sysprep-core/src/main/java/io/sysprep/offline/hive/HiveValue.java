package io.sysprep.offline.hive;

/**
 * A value of a key.
 *
 * <p>Immutable; may be used from several threads. Each method throws {@link HiveException} where
 * the hive is damaged.
 */
public final class HiveValue {

  /** As much as is read of one value. The largest that real hives hold have about 1 MB. */
  private static final int LARGEST = 1 << 24;

  private static final int NAME = 20;
  private static final int HAS_NARROW_NAME = 1;
  private static final int IS_INLINE = 0x8000_0000;
  private static final int DATA_OFFSET = 8;

  private final CellFinder cells;
  private final Cell node;

  private HiveValue(CellFinder cells, Cell node) {
    this.cells = cells;
    this.node = node;
  }

  static HiveValue at(CellFinder cells, int offset) {
    Cell node = cells.cell(offset, "a value");
    if (!node.is('v', 'k')) {
      throw node.error(0, "a value is expected, and the cell begins with " + node.signature());
    }
    return new HiveValue(cells, node);
  }

  /** {@return its name; empty for the default value of its key} */
  public String name() {
    return node.name(NAME, node.uint16(2), (node.uint16(16) & HAS_NARROW_NAME) != 0);
  }

  /** {@return the number of its type, such as 1 for REG_SZ} */
  public int type() {
    return node.int32(12);
  }

  /** {@return its data, as it is stored} */
  public byte[] data() {
    int length = node.int32(4) & ~IS_INLINE;
    if (length == 0) {
      return new byte[0];
    }
    if ((node.int32(4) & IS_INLINE) != 0) {
      return inline(length);
    }
    if (length > LARGEST || length > cells.room()) {
      throw node.error(4, "data of " + length + " bytes is more than is read of one value");
    }
    Cell data = cells.cell(node.int32(DATA_OFFSET), "the data of a value");
    return data.length() >= length ? data.bytes(0, length) : BigData.read(cells, data, length);
  }

  private byte[] inline(int length) {
    if (length > Integer.BYTES) {
      throw node.error(4, "data of " + length + " bytes cannot be where its offset would be");
    }
    return node.bytes(DATA_OFFSET, length);
  }
}
