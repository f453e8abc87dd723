package io.sysprep.offline.hive;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a hive's file, with what its logs hold laid over them; read a page at a time.
 *
 * <p>Of the pages some are kept; one that was not used for a while makes room for the next. May be
 * used from several threads.
 */
final class HivePages {

  /** Half of the largest hives of the field: with a quarter, a walk read each page twice. */
  private static final long MOST_KEPT = 32L << 20;

  /** A program with little memory reads some pages again. */
  private static final int SHARE_OF_MEMORY = 8;

  private final Path file;
  private final int length;
  private final List<LoggedBytes> logged;
  private final @Nullable Page[] pages;
  private final int[] kept;
  private int count;
  private int hand;

  /**
   * Makes the bytes of a hive.
   *
   * @param file its file; must hold what no log does
   * @param length how many bytes of it there are, base block included
   * @param logged what the logs hold, in the order of time
   */
  HivePages(Path file, int length, List<LoggedBytes> logged) {
    this.file = file;
    this.length = length;
    this.logged = List.copyOf(logged);
    this.pages = new Page[((length - 1) >> Page.BITS) + 1];
    long room = Math.min(MOST_KEPT, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    this.kept = new int[(int) (room >> Page.BITS) + 1];
  }

  Path file() {
    return file;
  }

  int length() {
    return length;
  }

  /** {@return a number whose place is a multiple of two, so that no page ends within it} */
  int uint16(int at) {
    return page(at).uint16(at & Page.SIZE - 1);
  }

  /** {@return a number whose place is a multiple of four, so that no page ends within it} */
  int int32(int at) {
    return page(at).int32(at & Page.SIZE - 1);
  }

  /** Copies bytes that all lie before {@link #length()}. */
  void copy(int at, byte[] target, int from, int count) {
    int done = 0;
    while (done < count) {
      int within = at + done & Page.SIZE - 1;
      int some = Math.min(count - done, Page.SIZE - within);
      System.arraycopy(page(at + done).bytes(), within, target, from + done, some);
      done += some;
    }
  }

  /** {@return a copy of some bytes} */
  byte[] bytes(int at, int count) {
    int within = at & Page.SIZE - 1;
    if (count > 0 && within + count <= Page.SIZE) {
      return Arrays.copyOfRange(page(at).bytes(), within, within + count);
    }
    byte[] bytes = new byte[count];
    copy(at, bytes, 0, count);
    return bytes;
  }

  /** {@return text; most lies within one page, and is not copied before it is read} */
  String text(int at, int count, Charset charset) {
    int within = at & Page.SIZE - 1;
    return count > 0 && within + count <= Page.SIZE
        ? new String(page(at).bytes(), within, count, charset)
        : new String(bytes(at, count), charset);
  }

  private Page page(int at) {
    Page page = pages[at >> Page.BITS];
    return page == null ? load(at >> Page.BITS) : page.use();
  }

  private synchronized Page load(int number) {
    Page already = pages[number];
    if (already != null) {
      return already;
    }
    Page page = new Page(read(number << Page.BITS));
    kept[freeSlot()] = number;
    pages[number] = page;
    return page;
  }

  /** Goes round until it meets a page that was not used since it came by last. */
  private int freeSlot() {
    if (count < kept.length) {
      return count++;
    }
    while (pageIn(hand).takeChance()) {
      hand = (hand + 1) % kept.length;
    }
    pages[kept[hand]] = null;
    return hand;
  }

  private Page pageIn(int slot) {
    return Objects.requireNonNull(pages[kept[slot]]);
  }

  private byte[] read(int at) {
    byte[] bytes = new byte[Math.min(Page.SIZE, length - at)];
    int read = FileBytes.read(file, at, bytes, 0, bytes.length);
    if (read < bytes.length && logged.isEmpty()) {
      throw HiveException.at(file, at + read, "the file ends here, before the hive does");
    }
    for (LoggedBytes later : logged) {
      later.layOver(bytes, at);
    }
    return bytes;
  }
}
