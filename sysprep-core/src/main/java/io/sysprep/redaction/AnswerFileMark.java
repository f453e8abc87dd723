package io.sysprep.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Recognises an answer file by what is in it: the name of its root element or of its namespace, in
 * whatever encoding keeps ASCII apart from zero bytes, anywhere in a file.
 */
public final class AnswerFileMark {

  private static final int CHUNK = 8 * 1024;
  private static final int OVERLAP = 128;
  private static final String[] MARKS = {
    "<unattend ", "<unattend>", ":unattend>", "urn:schemas-microsoft-com:unattend"
  };

  private AnswerFileMark() {}

  /**
   * Looks into a text.
   *
   * @param text the text
   * @return whether it holds an answer file
   */
  public static boolean isIn(String text) {
    return isMarked(new StringBuilder(text));
  }

  /**
   * Looks into a file.
   *
   * @param in its content, read to its end or to the mark
   * @return whether it holds an answer file
   * @throws IOException when it cannot be read
   */
  public static boolean isIn(InputStream in) throws IOException {
    StringBuilder window = new StringBuilder();
    byte[] chunk = new byte[CHUNK];
    for (int count = in.read(chunk); count > 0; count = in.read(chunk)) {
      window.append(withoutZeros(chunk, count));
      if (isMarked(window)) {
        return true;
      }
      window.delete(0, Math.max(0, window.length() - OVERLAP));
    }
    return false;
  }

  /** UTF-16 of ASCII is ASCII with zeros between. */
  private static String withoutZeros(byte[] chunk, int count) {
    return new String(chunk, 0, count, StandardCharsets.ISO_8859_1).replace("\0", "");
  }

  private static boolean isMarked(StringBuilder window) {
    for (String mark : MARKS) {
      if (window.indexOf(mark) >= 0) {
        return true;
      }
    }
    return false;
  }
}
