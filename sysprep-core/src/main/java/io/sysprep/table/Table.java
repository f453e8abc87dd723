package io.sysprep.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads tables: one row a line, cells parted by tabs, {@code #} before a comment.
 *
 * <p>Written as loops: a preflight in a new JVM reads several tables, and each lambda that is
 * linked there costs more than the row that it reads.
 */
public final class Table {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The same as bytes. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Table() {}

  /**
   * Reads a table that lies in the jar beside a class.
   *
   * @param owner a class of the package that the table belongs to
   * @param name the file's name
   * @return its rows, in their order
   * @throws IllegalStateException if it is not there: the library was packed without it
   */
  public static List<Row> of(Class<?> owner, String name) {
    byte[] utf8 = bytes(owner, name);
    List<Row> rows = new ArrayList<>();
    int line = 0;
    int start = isMarked(utf8) ? MARK.length : 0;
    while (start < utf8.length) {
      line++;
      int end = lineEnd(utf8, start);
      String text = new String(utf8, start, end - start, StandardCharsets.UTF_8);
      addRow(text, 0, text.length(), line, rows);
      start = end + 1;
    }
    return rows;
  }

  /** Line by line, for one letter beyond Latin-1 makes a whole text slow to read and to cut. */
  private static int lineEnd(byte[] utf8, int start) {
    int end = start;
    while (end < utf8.length && utf8[end] != '\n') {
      end++;
    }
    return end;
  }

  /**
   * Reads a resource that is text and no table.
   *
   * @param owner a class of the package that it belongs to
   * @param name the file's name
   * @return the whole of it, without a byte order mark
   * @throws IllegalStateException if it is not there: the library was packed without it
   */
  public static String text(Class<?> owner, String name) {
    byte[] utf8 = bytes(owner, name);
    int start = isMarked(utf8) ? MARK.length : 0;
    return new String(utf8, start, utf8.length - start, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Class<?> owner, String name) {
    String path = owner.getPackageName().replace('.', '/') + "/" + name;
    // Of the module, not of the class: that would ask the JDK's own loaders first for each table.
    try (InputStream in = owner.getModule().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            "The library was packed without " + name + ", which belongs to " + owner.getName());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Could not read " + name + ", which belongs to " + owner.getName(), e);
    }
  }

  /**
   * Reads a table from its text.
   *
   * @param text the whole file
   * @return its rows, in their order
   */
  public static List<Row> rows(String text) {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    int start = isMarked(text) ? 1 : 0;
    while (start < text.length()) {
      line++;
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      addRow(text, start, end, line, rows);
      start = end + 1;
    }
    return rows;
  }

  private static boolean isMarked(byte[] utf8) {
    return utf8.length >= MARK.length && Arrays.equals(utf8, 0, MARK.length, MARK, 0, MARK.length);
  }

  private static boolean isMarked(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
  }

  private static void addRow(String text, int start, int end, int line, List<Row> rows) {
    int last = end;
    while (last > start && isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (last > start && text.charAt(start) != '#') {
      rows.add(new Row(line, cells(text, start, last)));
    }
  }

  /** A tab at the end of a line parts nothing: {@link Row#cell} answers for cells left out. */
  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  private static List<String> cells(String text, int start, int end) {
    List<String> cells = new ArrayList<>();
    int from = start;
    for (int tab = text.indexOf('\t', from);
        tab >= 0 && tab < end;
        tab = text.indexOf('\t', from)) {
      cells.add(text.substring(from, tab));
      from = tab + 1;
    }
    cells.add(text.substring(from, end));
    return List.copyOf(cells);
  }
}
