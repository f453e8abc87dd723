package io.sysprep.offline.hive;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** All that a hive holds, a line for each key and each value. */
final class HiveText {

  private final List<String> lines = new ArrayList<>();

  private HiveText() {}

  static List<String> of(Hive hive) {
    HiveText text = new HiveText();
    text.add("", hive.root());
    return text.lines;
  }

  private void add(String path, HiveKey key) {
    lines.add(path);
    for (HiveValue value : key.values()) {
      String data = HexFormat.of().formatHex(value.data());
      lines.add(path + " " + value.name() + " " + value.type() + " " + data);
    }
    key.subKeys().forEach(below -> add(path + "\\" + below.name(), below));
  }
}
