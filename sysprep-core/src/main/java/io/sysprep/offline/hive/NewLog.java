package io.sysprep.offline.hive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a log as Windows writes it since 8.1: entries, each sealed with a hash, of which the first
 * that is not sound is the end (Suhanov, "New format").
 */
final class NewLog {

  private static final int HVLE = 0x454C7648;
  private static final int HEADER = 40;
  private static final int HASHED_HEADER = 32;
  private static final int REFERENCE = 8;
  private static final int ALIGNMENT = 512;
  private static final int CHUNK = 1 << 16;

  private final BaseBlock block;
  private final long size;
  private final List<LoggedBytes> logged = new ArrayList<>();
  private long position = BaseBlock.LENGTH_IN_LOG;
  private int bins;
  private int entries;

  private NewLog(BaseBlock block) {
    this.block = block;
    this.size = FileBytes.size(block.file());
  }

  /** {@return what it holds; empty where no entry is sound} */
  static Optional<Log> read(BaseBlock block) {
    NewLog log = new NewLog(block);
    while (log.readEntry()) {
      log.entries++;
    }
    int last = block.primarySequence() + log.entries - 1;
    return log.entries == 0
        ? Optional.empty()
        : Optional.of(new Log(block, log.logged, log.bins, log.entries, last));
  }

  private boolean readEntry() {
    byte[] bytes = new byte[HEADER];
    if (FileBytes.read(block.file(), position, bytes, 0, HEADER) < HEADER) {
      return false;
    }
    Page header = new Page(bytes);
    int length = header.int32(4);
    if (!isPlausible(header, length) || !isSound(header, length) || !addPages(header, length)) {
      return false;
    }
    bins = header.int32(16);
    position += length;
    return true;
  }

  private boolean isPlausible(Page header, int length) {
    int pages = header.int32(20);
    return header.int32(0) == HVLE
        && header.int32(12) == block.primarySequence() + entries
        && length >= ALIGNMENT
        && length % ALIGNMENT == 0
        && length <= size - position
        && pages > 0
        && pages <= (length - HEADER) / REFERENCE
        && isPossible(header.int32(16));
  }

  private static boolean isPossible(int bins) {
    return bins > 0 && bins % BaseBlock.LENGTH == 0 && bins < Integer.MAX_VALUE - 2 * Page.SIZE;
  }

  private boolean isSound(Page header, int length) {
    return Marvin.of(Marvin.SEED, header.bytes(), 0, HASHED_HEADER) == int64(header, 32)
        && hash(length) == int64(header, 24);
  }

  private long hash(int length) {
    Marvin hash = new Marvin(Marvin.SEED);
    byte[] chunk = new byte[Math.min(CHUNK, length)];
    for (int done = HEADER; done < length; ) {
      int some = Math.min(chunk.length, length - done);
      FileBytes.read(block.file(), position + done, chunk, 0, some);
      hash.add(chunk, 0, some);
      done += some;
    }
    return hash.end(chunk, 0, 0);
  }

  /** An entry whose pages do not fit into it, or into the hive, is as good as none. */
  private boolean addPages(Page header, int length) {
    int count = header.int32(20);
    Page references = new Page(new byte[count * REFERENCE]);
    FileBytes.read(block.file(), position + HEADER, references.bytes(), 0, count * REFERENCE);
    List<LoggedBytes> pages = new ArrayList<>();
    long from = HEADER + (long) count * REFERENCE;
    for (int i = 0; i < count; i++) {
      long at = Integer.toUnsignedLong(references.int32(i * REFERENCE));
      long bytes = Integer.toUnsignedLong(references.int32(i * REFERENCE + Integer.BYTES));
      if (at + bytes > header.int32(16) || from + bytes > length) {
        return false;
      }
      int place = (int) at + BaseBlock.LENGTH;
      pages.add(new LoggedBytes(place, (int) bytes, block.file(), position + from));
      from += bytes;
    }
    logged.addAll(pages);
    return true;
  }

  private static long int64(Page page, int at) {
    return Integer.toUnsignedLong(page.int32(at)) | (long) page.int32(at + Integer.BYTES) << 32;
  }
}
