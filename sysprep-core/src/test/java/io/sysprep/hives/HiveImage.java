package io.sysprep.hives;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A hive for tests, written in the plainest form that the format allows.
 *
 * <p>Keys are named by their paths; what is above a key is made with it.
 */
@SuppressWarnings({"ByteBufferBackingArray", "ArrayRecordComponent"})
public final class HiveImage {

  private static final int BASE_BLOCK = 4096;
  private static final int BIN_HEADER = 32;
  private static final int SEGMENT = 16_344;

  /** A key on its way into the hive. */
  private static final class Key {
    private final Map<String, Key> below = new LinkedHashMap<>();
    private final Map<String, Value> values = new LinkedHashMap<>();
    private String className = "";
  }

  private record Value(int type, byte[] data) {}

  private final Key root = new Key();
  private final String listKind;
  private final ByteArrayOutputStream bins = new ByteArrayOutputStream();
  private int primary = 7;
  private int secondary = 7;

  private HiveImage(String listKind) {
    this.listKind = listKind;
  }

  public static HiveImage empty() {
    return withLists("lh");
  }

  /** Lists sub-keys as lf, lh, li, or ri with two li below it. */
  public static HiveImage withLists(String kind) {
    return new HiveImage(kind);
  }

  public HiveImage key(String path) {
    keyAt(path);
    return this;
  }

  public HiveImage ofClass(String path, String name) {
    keyAt(path).className = name;
    return this;
  }

  public HiveImage text(String path, String name, String text) {
    return value(path, name, 1, wide(text + "\0"));
  }

  public HiveImage number(String path, String name, int number) {
    return value(path, name, 4, little(4).putInt(number).array());
  }

  public HiveImage texts(String path, String name, String... texts) {
    return value(path, name, 7, wide(String.join("\0", texts) + "\0\0"));
  }

  public HiveImage value(String path, String name, int type, byte[] data) {
    keyAt(path).values.put(name, new Value(type, data));
    return this;
  }

  /** As Windows leaves it when it stops without closing it. */
  public HiveImage notClosed() {
    primary++;
    return this;
  }

  public byte[] toBytes() {
    bins.reset();
    bins.writeBytes(new byte[BIN_HEADER]);
    int rootAt = write(root, "ROOT", -1);
    int used = bins.size();
    int size = (used + 8 + BASE_BLOCK - 1) / BASE_BLOCK * BASE_BLOCK;
    ByteBuffer file = little(BASE_BLOCK + size);
    file.put(BASE_BLOCK, bins.toByteArray());
    file.put(BASE_BLOCK, "hbin".getBytes(StandardCharsets.US_ASCII));
    file.putInt(BASE_BLOCK + 8, size);
    file.putInt(BASE_BLOCK + used, size - used);
    baseBlock(file, 0, primary, secondary, rootAt, size);
    return file.array();
  }

  /** Writes a base block to the begin of a hive or log. */
  public static void baseBlock(
      ByteBuffer file, int type, int primary, int secondary, int root, int size) {
    file.put(0, "regf".getBytes(StandardCharsets.US_ASCII));
    file.putInt(4, primary).putInt(8, secondary).putInt(20, 1).putInt(24, 5).putInt(28, type);
    file.putLong(12, 132_000_000_000_000_000L);
    file.putInt(32, 1).putInt(36, root).putInt(40, size).putInt(44, 1);
    seal(file);
  }

  /** Makes the checksum of a base block right again. */
  public static void seal(ByteBuffer file) {
    int sum = 0;
    for (int at = 0; at < 508; at += 4) {
      sum ^= file.getInt(at);
    }
    file.putInt(508, sum);
  }

  /** {@return an empty buffer in the order of hives} */
  public static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private Key keyAt(String path) {
    Key key = root;
    for (String part : path.split("\\\\", -1)) {
      key = part.isEmpty() ? key : key.below.computeIfAbsent(part, name -> new Key());
    }
    return key;
  }

  private int write(Key key, String name, int parent) {
    byte[] stored = stored(name);
    ByteBuffer node = little(76 + stored.length);
    node.put(0, "nk".getBytes(StandardCharsets.US_ASCII));
    node.putShort(
        2, (short) ((parent < 0 ? 0xC : 0) | (stored.length == name.length() ? 0x20 : 0)));
    node.putLong(4, 132_000_000_000_000_000L).putInt(16, parent);
    node.putInt(28, -1).putInt(32, -1).putInt(40, -1).putInt(44, -1).putInt(48, -1);
    node.putShort(72, (short) stored.length).put(76, stored);
    int at = cell(node.array());
    Map<String, Integer> below = new LinkedHashMap<>();
    key.below.forEach((child, each) -> below.put(child, write(each, child, at)));
    put(at, 20, below.size());
    put(at, 28, below.isEmpty() ? -1 : list(below));
    put(at, 36, key.values.size());
    put(at, 40, key.values.isEmpty() ? -1 : values(key.values));
    if (!key.className.isEmpty()) {
      put(at, 48, cell(wide(key.className)));
      put(at, 72, stored.length | (key.className.length() * 2) << 16);
    }
    return at;
  }

  private int list(Map<String, Integer> keys) {
    if (!listKind.equals("ri")) {
      return leaf(listKind, List.copyOf(keys.entrySet()));
    }
    List<Map.Entry<String, Integer>> all = List.copyOf(keys.entrySet());
    int half = all.size() / 2;
    int first = leaf("li", all.subList(0, half));
    int second = leaf("li", all.subList(half, all.size()));
    return cell(little(12).put(kind("ri", 2)).putInt(4, first).putInt(8, second).array());
  }

  private int leaf(String kind, List<Map.Entry<String, Integer>> keys) {
    int width = kind.equals("li") ? 4 : 8;
    ByteBuffer list = little(4 + keys.size() * width).put(kind(kind, keys.size()));
    for (Map.Entry<String, Integer> key : keys) {
      list.putInt(key.getValue());
      if (width == 8) {
        list.putInt(kind.equals("lh") ? hash(key.getKey()) : hint(key.getKey()));
      }
    }
    return cell(list.array());
  }

  private int values(Map<String, Value> values) {
    List<Integer> offsets = new ArrayList<>();
    values.forEach((name, value) -> offsets.add(value(name, value)));
    ByteBuffer list = little(4 * offsets.size());
    offsets.forEach(list::putInt);
    return cell(list.array());
  }

  private int value(String name, Value value) {
    byte[] stored = stored(name);
    ByteBuffer node = little(20 + stored.length);
    node.put(0, "vk".getBytes(StandardCharsets.US_ASCII)).putShort(2, (short) stored.length);
    node.putInt(4, value.data.length).putInt(12, value.type);
    node.putShort(16, (short) (stored.length == name.length() ? 1 : 0)).put(20, stored);
    if (value.data.length <= 4) {
      node.putInt(4, value.data.length | 0x8000_0000).put(8, value.data);
    } else {
      node.putInt(8, value.data.length <= SEGMENT ? cell(value.data) : segments(value.data));
    }
    return cell(node.array());
  }

  private int segments(byte[] data) {
    List<Integer> segments = new ArrayList<>();
    for (int from = 0; from < data.length; from += SEGMENT) {
      int end = Math.min(data.length, from + SEGMENT);
      segments.add(cell(Arrays.copyOfRange(data, from, end)));
    }
    ByteBuffer list = little(4 * segments.size());
    segments.forEach(list::putInt);
    return cell(little(8).put(kind("db", segments.size())).putInt(4, cell(list.array())).array());
  }

  private int cell(byte[] data) {
    int at = bins.size();
    int size = (data.length + 4 + 7) / 8 * 8;
    bins.writeBytes(little(4).putInt(-size).array());
    bins.writeBytes(data);
    bins.writeBytes(new byte[size - 4 - data.length]);
    return at;
  }

  /** Changes a cell that was written already. */
  private void put(int cell, int within, int number) {
    byte[] all = bins.toByteArray();
    ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(cell + 4 + within, number);
    bins.reset();
    bins.writeBytes(all);
  }

  private static byte[] kind(String kind, int count) {
    byte[] letters = kind.getBytes(StandardCharsets.US_ASCII);
    return little(4).put(letters).putShort((short) count).array();
  }

  private static byte[] stored(String name) {
    return name.chars().allMatch(c -> c < 0x100)
        ? name.getBytes(StandardCharsets.ISO_8859_1)
        : wide(name);
  }

  private static int hash(String name) {
    return name.toUpperCase(Locale.ROOT).chars().reduce(0, (sum, c) -> sum * 37 + c);
  }

  private static int hint(String name) {
    byte[] letters = Arrays.copyOf(stored(name), 4);
    return ByteBuffer.wrap(letters).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  private static byte[] wide(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }
}
