package io.sysprep.offline.hive;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.CRC32;

/** Writes all that a hive holds, a line for each key and value; what libhivex reads is compared. */
@SuppressWarnings({"ClosingStandardOutputStreams", "LoopOverCharArray"})
final class HiveDump {

  private static final long SECONDS_FROM_1601_TO_1970 = 11_644_473_600L;

  private final PrintStream out;
  private long keys;
  private long values;

  private HiveDump(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    try (PrintStream out =
        new PrintStream(
            new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.US_ASCII)) {
      new HiveDump(out).write(Path.of(arguments[0]));
    }
  }

  private void write(Path file) {
    try {
      write("", Hive.open(file).root());
      out.println(keys + " keys, " + values + " values");
    } catch (HiveException e) {
      out.println("refused: " + e.getMessage());
    }
  }

  private void write(String path, HiveKey key) {
    keys++;
    out.println("K " + path + " " + units(key.modified()));
    for (HiveValue value : key.values()) {
      values++;
      byte[] data = value.data();
      CRC32 sum = new CRC32();
      sum.update(data);
      String type = Integer.toUnsignedString(value.type());
      out.println(
          "V " + escaped(value.name()) + " " + type + " " + data.length + " " + sum.getValue());
    }
    for (HiveKey below : key.subKeys()) {
      write(path + "\\" + escaped(below.name()), below);
    }
  }

  private static String units(Instant time) {
    return Long.toUnsignedString(
        (time.getEpochSecond() + SECONDS_FROM_1601_TO_1970) * 10_000_000 + time.getNano() / 100);
  }

  private static String escaped(String name) {
    StringBuilder text = new StringBuilder();
    for (char c : name.toCharArray()) {
      text.append(c > ' ' && c < 0x7F ? String.valueOf(c) : String.format("{%x}", (int) c));
    }
    return text.toString();
  }
}
