package io.sysprep.diagnose.lines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Brings the bytes of a log to the scanner, whatever its encoding.
 *
 * <p>Sysprep writes UTF-8 with a byte order mark. Copies may have lost the mark, or were saved in
 * UTF-16; those are turned into UTF-8 on the way. Which it is, the first four bytes tell.
 */
public final class LogDecoder {

  private static final int HEAD = 4;
  private static final int CHUNK = 64 * 1024;

  private final LineScanner scanner;
  private final byte[] head = new byte[HEAD];
  private int headed;
  private boolean sniffed;
  private @Nullable CharsetDecoder decoder;
  private ByteBuffer undecoded = ByteBuffer.allocate(0);

  public LogDecoder(LineScanner scanner) {
    this.scanner = scanner;
  }

  /** Reads a log to its end. */
  public void drain(InputStream in) throws IOException {
    byte[] beginning = in.readNBytes(HEAD);
    accept(beginning, beginning.length);
    if (sniffed && decoder == null) {
      scanner.drain(in);
    } else {
      drainChunks(in);
    }
    finish();
  }

  private void drainChunks(InputStream in) throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
      accept(chunk, count);
    }
  }

  /** Takes the next bytes of a log that grows. */
  public void accept(byte[] chunk, int length) {
    int from = 0;
    while (!sniffed && from < length) {
      head[headed++] = chunk[from++];
      if (headed == HEAD) {
        sniff();
      }
    }
    if (sniffed && from < length) {
      pass(chunk, from, length);
    }
  }

  /** Passes on what was held back; the log ends here. */
  void finish() {
    if (!sniffed) {
      sniff();
    }
    scanner.finish();
  }

  private void sniff() {
    sniffed = true;
    Charset wide = wideCharset();
    if (wide != null) {
      decoder =
          wide.newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }
    int mark = byteOrderMark();
    pass(head, mark, headed);
  }

  private @Nullable Charset wideCharset() {
    if (starts(0xFF, 0xFE) || (headed == HEAD && head[1] == 0 && head[3] == 0 && head[0] != 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(0xFE, 0xFF) || (headed == HEAD && head[0] == 0 && head[2] == 0 && head[1] != 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  private int byteOrderMark() {
    if (starts(0xEF, 0xBB) && headed > 2 && head[2] == (byte) 0xBF) {
      return 3;
    }
    return starts(0xFF, 0xFE) || starts(0xFE, 0xFF) ? 2 : 0;
  }

  private boolean starts(int first, int second) {
    return headed >= 2 && head[0] == (byte) first && head[1] == (byte) second;
  }

  private void pass(byte[] chunk, int from, int to) {
    if (decoder == null) {
      scanner.accept(chunk, from, to);
    } else {
      decode(decoder, chunk, from, to);
    }
  }

  private void decode(CharsetDecoder wide, byte[] chunk, int from, int to) {
    ByteBuffer input = ByteBuffer.allocate(undecoded.remaining() + to - from);
    input.put(undecoded).put(chunk, from, to - from).flip();
    CharBuffer characters = CharBuffer.allocate(input.remaining() / 2 + 1);
    wide.decode(input, characters, false);
    byte[] utf8 = characters.flip().toString().getBytes(StandardCharsets.UTF_8);
    undecoded = input;
    scanner.accept(utf8, 0, utf8.length);
  }
}
