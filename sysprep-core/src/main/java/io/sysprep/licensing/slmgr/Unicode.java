package io.sysprep.licensing.slmgr;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Recognizes and decodes the Unicode encodings, with and without a byte order mark. */
public final class Unicode {

  private static final int LOOKED_AT = 8_192;
  private static final int LONGEST_SEQUENCE = 4;

  private Unicode() {}

  /** {@return the text, or empty where the bytes are in no Unicode encoding} */
  public static Optional<String> decode(byte[] bytes) {
    return charset(bytes).map(charset -> text(bytes, charset));
  }

  /** {@return the encoding that the bytes are in, if it is one of Unicode} */
  static Optional<Charset> charset(byte[] bytes) {
    return marked(bytes)
        .or(() -> wide(bytes))
        .or(() -> Optional.of(StandardCharsets.UTF_8).filter(utf8 -> fits(whole(bytes), utf8)));
  }

  /** {@return where the first byte beyond ASCII is, or the end} */
  static int indexBeyondAscii(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** Decodes what may not fit with replacement characters; a byte order mark is taken off. */
  static String text(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Tells whether the bytes decode without a fault. */
  static boolean fits(byte[] bytes, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.of(StandardCharsets.UTF_8).filter(c -> startsWith(bytes, 0xEF, 0xBB, 0xBF));
  }

  /**
   * UTF-16 without a mark: the script always prints ASCII (names, ids, digits, line ends), so one
   * half of many pairs is zero, and always the same half. No other encoding of text has zeros.
   */
  private static Optional<Charset> wide(byte[] bytes) {
    int end = Math.min(bytes.length, LOOKED_AT) & ~1;
    int[] zeros = new int[2];
    for (int i = 0; i < end; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int enough = Math.max(1, end / 16);
    if (zeros[1] >= enough && zeros[0] <= zeros[1] / 8) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.of(StandardCharsets.UTF_16BE)
        .filter(c -> zeros[0] >= enough && zeros[1] <= zeros[0] / 8);
  }

  /** Takes off a last character that the capture cut through. */
  private static byte[] whole(byte[] bytes) {
    int start = bytes.length;
    int earliest = Math.max(0, bytes.length - LONGEST_SEQUENCE + 1);
    while (start > earliest && (bytes[start - 1] & 0xC0) == 0x80) {
      start--;
    }
    boolean cut = start > 0 && start - 1 >= earliest && isCut(bytes, start - 1);
    return cut ? Arrays.copyOf(bytes, start - 1) : bytes;
  }

  private static boolean isCut(byte[] bytes, int lead) {
    int first = bytes[lead] & 0xFF;
    int needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    return needed > bytes.length - lead;
  }

  private static boolean startsWith(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
