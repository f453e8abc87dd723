package io.sysprep.offline.hive;

import io.sysprep.words.Words;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The first bytes of a hive, and of each of its logs: its version, its size, and whether it was
 * closed cleanly.
 *
 * @param file where it was read
 * @param primarySequence counted up before a write
 * @param secondarySequence counted up after it
 * @param written when, in units of 100 nanoseconds since 1601
 * @param version the minor version
 * @param type 0 for a hive, others for logs
 * @param root the offset of the root key
 * @param bins how many bytes the bins have
 * @param sound whether its checksum is right
 */
record BaseBlock(
    Path file,
    int primarySequence,
    int secondarySequence,
    long written,
    int version,
    int type,
    int root,
    int bins,
    boolean sound) {

  /** Its length in a hive. */
  static final int LENGTH = 4096;

  /** Its length in a log: one sector. */
  static final int LENGTH_IN_LOG = 512;

  static final int HIVE = 0;

  private static final int REGF = 0x66676572;
  private static final int CHECKSUM = 508;
  private static final int BIN_ALIGNMENT = 4096;
  private static final int OLDEST = 2;
  private static final int LATEST = 6;

  static BaseBlock of(Path file) {
    return find(file)
        .orElseThrow(
            () ->
                HiveException.in(
                    file,
                    "is no registry hive: it is "
                        + Words.counted(FileBytes.size(file), "byte")
                        + " long and does not begin as one"));
  }

  /** {@return the base block of a file; empty where it begins with none, as an unused log does} */
  static Optional<BaseBlock> find(Path file) {
    byte[] bytes = new byte[LENGTH_IN_LOG];
    int read = FileBytes.read(file, 0, bytes, 0, bytes.length);
    Page page = new Page(bytes);
    return read < bytes.length || page.int32(0) != REGF
        ? Optional.empty()
        : Optional.of(of(file, page));
  }

  private static BaseBlock of(Path file, Page page) {
    return new BaseBlock(
        file,
        page.int32(4),
        page.int32(8),
        Integer.toUnsignedLong(page.int32(12)) | (long) page.int32(16) << 32,
        page.int32(24),
        page.int32(28),
        page.int32(36),
        page.int32(40),
        checksum(page) == page.int32(CHECKSUM) && page.int32(20) == 1 && page.int32(32) == 1);
  }

  /** {@return whether all that was written has come to its end} */
  boolean isClean() {
    return sound && primarySequence == secondarySequence;
  }

  boolean hasPossibleSize() {
    return bins > 0 && bins % BIN_ALIGNMENT == 0 && bins <= Integer.MAX_VALUE - LENGTH - Page.SIZE;
  }

  /** Refuses what is a log, or older than Windows NT 4 or newer than this reader. */
  void requireKnown() {
    if (type != HIVE) {
      throw HiveException.in(file, "is a transaction log and no hive");
    }
    if (sound && (version < OLDEST || version > LATEST)) {
      throw HiveException.in(file, "is of version 1." + version + ", which is not known");
    }
  }

  /** Zero and all ones are never written. */
  private static int checksum(Page page) {
    int sum = 0;
    for (int at = 0; at < CHECKSUM; at += Integer.BYTES) {
      sum ^= page.int32(at);
    }
    if (sum == 0) {
      return 1;
    }
    return sum == -1 ? -2 : sum;
  }
}
