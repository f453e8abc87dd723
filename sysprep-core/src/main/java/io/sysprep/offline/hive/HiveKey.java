package io.sysprep.offline.hive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key of a hive.
 *
 * <p>Immutable; may be used from several threads. Each method throws {@link HiveException} where
 * the hive is damaged.
 */
public final class HiveKey {

  /** As deep as Windows lets keys lie in each other (Microsoft Learn, "Registry element sizes"). */
  private static final int DEEPEST = 512;

  private static final int NAME = 76;
  private static final int IS_LINK = 0x10;
  private static final int HAS_NARROW_NAME = 0x20;
  private static final int IS_PREDEFINED = 0x40;

  private final CellFinder cells;
  private final int offset;
  private final Cell node;
  private final int depth;

  private HiveKey(CellFinder cells, int offset, int depth) {
    this.cells = cells;
    this.offset = offset;
    this.node = cells.cell(offset, "a key");
    this.depth = depth;
    if (!node.is('n', 'k')) {
      throw node.error(0, "a key is expected, and the cell begins with " + node.signature());
    }
  }

  static HiveKey root(CellFinder cells, int offset) {
    return new HiveKey(cells, offset, 0);
  }

  /** {@return its name} */
  public String name() {
    return node.name(NAME, node.uint16(72), has(HAS_NARROW_NAME));
  }

  /** {@return its class; empty where it has none, as most} */
  public Optional<String> className() {
    int length = node.uint16(74);
    return length == 0 || node.int32(48) == CellFinder.NONE
        ? Optional.empty()
        : Optional.of(cells.cell(node.int32(48), "the class of a key").name(0, length, false));
  }

  /** {@return when it was last changed} */
  public Instant modified() {
    return Filetime.instant(node.int64(4));
  }

  /** {@return whether it leads to another key, which its value {@code SymbolicLinkValue} names} */
  public boolean isLink() {
    return has(IS_LINK);
  }

  /** {@return the keys directly below it, in the order of the hive} */
  public List<HiveKey> subKeys() {
    int count = node.int32(20);
    if (count == 0) {
      return List.of();
    }
    int[] offsets = SubKeyList.at(cells, node.int32(28)).offsets();
    if (offsets.length != count) {
      throw node.error(
          20, "the key has " + count + " sub-keys by its own count, and lists " + offsets.length);
    }
    List<HiveKey> keys = new ArrayList<>(count);
    for (int each : offsets) {
      keys.add(below(each));
    }
    return keys;
  }

  /**
   * Finds a key directly below it.
   *
   * @param name its name, without regard to case
   * @return the key; empty where there is none of that name
   */
  public Optional<HiveKey> subKey(String name) {
    if (node.int32(20) == 0) {
      return Optional.empty();
    }
    for (int each : SubKeyList.at(cells, node.int32(28)).offsetsThatMayBe(name)) {
      HiveKey key = below(each);
      if (key.name().equalsIgnoreCase(name)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** {@return its values, in the order of the hive} */
  public List<HiveValue> values() {
    int count = valueCount();
    if (count == 0) {
      return List.of();
    }
    Cell list = valueList(count);
    List<HiveValue> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(HiveValue.at(cells, list.int32(i * Integer.BYTES)));
    }
    return values;
  }

  /**
   * Finds one of its values.
   *
   * @param name its name, without regard to case; empty is the key's default value
   * @return the value; empty where there is none of that name
   */
  public Optional<HiveValue> value(String name) {
    int count = valueCount();
    if (count > 0) {
      Cell list = valueList(count);
      for (int i = 0; i < count; i++) {
        HiveValue value = HiveValue.at(cells, list.int32(i * Integer.BYTES));
        if (value.name().equalsIgnoreCase(name)) {
          return Optional.of(value);
        }
      }
    }
    return Optional.empty();
  }

  /** A predefined key keeps a number of Windows's own where others count their values. */
  private int valueCount() {
    return has(IS_PREDEFINED) ? 0 : node.int32(36);
  }

  private Cell valueList(int count) {
    Cell list = cells.cell(node.int32(40), "a list of values");
    if (count < 0 || count > list.length() / Integer.BYTES) {
      throw node.error(
          36,
          "the key has "
              + Integer.toUnsignedString(count)
              + " values by its own count, and its list has room for "
              + list.length() / Integer.BYTES);
    }
    return list;
  }

  private HiveKey below(int each) {
    HiveKey key = new HiveKey(cells, each, depth + 1);
    if (key.node.int32(16) != offset) {
      throw key.node.error(16, "the key is listed by another key than the one that it is below");
    }
    if (depth == DEEPEST) {
      throw key.node.error(0, "keys lie in each other more than " + DEEPEST + " deep");
    }
    return key;
  }

  private boolean has(int flag) {
    return (node.uint16(2) & flag) != 0;
  }
}
