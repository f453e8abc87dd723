package io.sysprep.unattend.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document's text with what it takes to get its bytes back. */
final class SourceText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The encodings in which a strictly decoded text has one spelling in bytes. */
  private static final Set<Charset> ONE_SPELLING =
      Set.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.US_ASCII,
          StandardCharsets.ISO_8859_1);

  private final String text;
  private final Charset charset;
  private final boolean marked;

  /** The bytes themselves, where encoding the text again would not return them. */
  private final byte @Nullable [] original;

  private SourceText(String text, Charset charset, boolean marked, byte @Nullable [] original) {
    this.text = text;
    this.charset = charset;
    this.marked = marked;
    this.original = original;
  }

  /** Decodes bytes strictly, by their mark, their first characters, and their declaration. */
  static SourceText decode(byte[] bytes) throws Malformed {
    if (bytes.length == 0) {
      throw new Malformed(Malformation.EMPTY_FILE, 0, "");
    }
    SourceEncoding encoding = SourceEncoding.of(bytes);
    int from = encoding.markLength();
    String text = decode(bytes, from, encoding.charset());
    SourceText source = new SourceText(text, encoding.charset(), from > 0, null);
    return source.isReversible(bytes) ? source : source.keeping(bytes);
  }

  /** {@return the decoded text, without the byte order mark} */
  String text() {
    return text;
  }

  Charset charset() {
    return charset;
  }

  /** {@return the same file with another text} */
  SourceText with(String changed) {
    return new SourceText(changed, charset, marked, null);
  }

  /** {@return the bytes of the file: those that were read, or the text encoded as they were} */
  byte[] bytes() {
    if (original != null) {
      return original.clone();
    }
    return (marked ? BYTE_ORDER_MARK + text : text).getBytes(charset);
  }

  private SourceText keeping(byte[] bytes) {
    return new SourceText(text, charset, marked, bytes.clone());
  }

  private boolean isReversible(byte[] bytes) {
    return ONE_SPELLING.contains(charset) || Arrays.equals(bytes(), bytes);
  }

  private static String decode(byte[] bytes, int from, Charset charset) throws Malformed {
    String text = new String(bytes, from, bytes.length - from, charset);
    // The decoder above puts U+FFFD for what it cannot read; only then is a strict one needed.
    if (text.indexOf('\uFFFD') >= 0) {
      checkStrictly(bytes, from, charset);
    }
    return text;
  }

  private static void checkStrictly(byte[] bytes, int from, Charset charset) throws Malformed {
    ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      charset.newDecoder().decode(input);
    } catch (CharacterCodingException e) {
      int good = input.position() - from;
      String before = new String(bytes, from, good, charset);
      String bad =
          input.hasRemaining() ? String.format(Locale.ROOT, "0x%02X", input.get() & 0xFF) : "";
      String detail = (bad + " " + charset.name()).trim();
      throw new Malformed(Malformation.INVALID_BYTES, before.length(), detail);
    }
  }
}
