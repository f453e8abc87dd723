package io.sysprep.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The end of a log as text: what happened last tells most. */
final class LogTail {

  /** More than any run of Sysprep writes; older runs of a machine that was built for long go. */
  static final int LONGEST = 16 << 20;

  private static final int CHUNK = 64 * 1024;

  private LogTail() {}

  static String of(InputStream in) throws IOException {
    byte[] head = in.readNBytes(2);
    Charset charset = charset(head);
    byte[] end = concat(head, in.readNBytes(LONGEST - head.length));
    byte[] chunk = in.readNBytes(CHUNK);
    boolean cut = false;
    while (chunk.length > 0) {
      end = concat(Arrays.copyOfRange(end, chunk.length, end.length), chunk);
      cut = true;
      chunk = in.readNBytes(CHUNK);
    }
    String text = new String(end, charset);
    return cut ? text.substring(text.indexOf('\n') + 1) : text;
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** By the byte order mark, or by the zero that half of every ASCII character is. */
  private static Charset charset(byte[] head) {
    if (head.length < 2) {
      return StandardCharsets.UTF_8;
    }
    boolean little = (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) || head[1] == 0;
    boolean big = (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) || head[0] == 0;
    if (little) {
      return StandardCharsets.UTF_16LE;
    }
    return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }
}
