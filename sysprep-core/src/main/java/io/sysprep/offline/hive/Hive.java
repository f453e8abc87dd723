package io.sysprep.offline.hive;

import java.nio.file.Path;

/**
 * A registry hive.
 *
 * <p>Immutable; may be used from several threads. It holds no file open.
 */
public final class Hive {

  private final CellFinder cells;
  private final HiveKey root;
  private final HiveCondition condition;

  private Hive(HivePages pages, int root, HiveCondition condition) {
    this.cells = new CellFinder(pages);
    this.root = HiveKey.root(cells, root);
    this.condition = condition;
  }

  /**
   * Opens a hive, with the transaction logs that lie beside it if it was not closed cleanly.
   *
   * @param file the file, such as {@code Windows/System32/config/SYSTEM}
   * @return the hive
   * @throws HiveException when it is no hive, damaged, or cannot be read
   */
  public static Hive open(Path file) {
    BaseBlock block = BaseBlock.of(file);
    block.requireKnown();
    Recovery recovery = Recovery.of(block);
    long length = BaseBlock.LENGTH + Integer.toUnsignedLong(recovery.bins());
    if (!block.hasPossibleSize() && recovery.logged().isEmpty()) {
      throw HiveException.at(
          file, 40, "bins of " + (length - BaseBlock.LENGTH) + " bytes cannot be");
    }
    long there = FileBytes.size(file);
    if (there < length && recovery.logged().isEmpty()) {
      throw HiveException.in(
          file, "is cut off: it should have " + length + " bytes, and has " + there);
    }
    return new Hive(
        new HivePages(file, (int) length, recovery.logged()),
        recovery.root(),
        recovery.condition());
  }

  /** {@return the key that all others are below} */
  public HiveKey root() {
    return root;
  }

  /** {@return whether it was closed cleanly} */
  public HiveCondition condition() {
    return condition;
  }
}
