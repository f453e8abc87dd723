package io.sysprep.offline.hive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a log as Windows wrote it before 8.1: a bit for each page of 512 bytes, then the pages
 * whose bit is set (Suhanov, "Old format").
 */
final class OldLog {

  private static final int DIRT = 0x54524944;
  private static final int PAGE = 512;
  private static final int HEADER = BaseBlock.LENGTH_IN_LOG + Integer.BYTES;
  private static final int BYTES_OF_A_BITMAP_BYTE = Byte.SIZE * PAGE;

  private final BaseBlock block;
  private final byte[] bitmap;
  private final List<LoggedBytes> logged = new ArrayList<>();

  private OldLog(BaseBlock block, byte[] bitmap) {
    this.block = block;
    this.bitmap = bitmap;
  }

  /** {@return what it holds; empty where it is none that was written to its end} */
  static Optional<Log> read(BaseBlock block) {
    byte[] vector = new byte[Integer.BYTES + block.bins() / BYTES_OF_A_BITMAP_BYTE];
    Path file = block.file();
    int read = FileBytes.read(file, BaseBlock.LENGTH_IN_LOG, vector, 0, vector.length);
    return read < vector.length || new Page(vector).int32(0) != DIRT
        ? Optional.empty()
        : new OldLog(block, vector).log();
  }

  private Optional<Log> log() {
    int end = HEADER + bitmap.length - Integer.BYTES;
    long position = (end + PAGE - 1L) / PAGE * PAGE;
    int pages = block.bins() / PAGE;
    for (int page = 0; page < pages; page++) {
      int first = page;
      while (page < pages && isDirty(page)) {
        page++;
      }
      position = add(first, page - first, position);
    }
    return position > FileBytes.size(block.file()) || logged.isEmpty()
        ? Optional.empty()
        : Optional.of(new Log(block, logged, block.bins(), 1, block.primarySequence()));
  }

  private long add(int first, int count, long position) {
    if (count > 0) {
      int at = BaseBlock.LENGTH + first * PAGE;
      logged.add(new LoggedBytes(at, count * PAGE, block.file(), position));
    }
    return position + (long) count * PAGE;
  }

  private boolean isDirty(int page) {
    return (bitmap[Integer.BYTES + page / Byte.SIZE] >> page % Byte.SIZE & 1) != 0;
  }
}
