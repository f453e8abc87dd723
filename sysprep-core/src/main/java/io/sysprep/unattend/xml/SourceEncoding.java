package io.sysprep.unattend.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * How the bytes of a document are to be read.
 *
 * @param charset the encoding
 * @param markLength how many bytes of byte order mark come first
 */
record SourceEncoding(Charset charset, int markLength) {

  private static final int DECLARATION_MOST = 400;

  /** Finds the encoding by XML 1.0 appendix F; the mark and the declaration must agree. */
  static SourceEncoding of(byte[] bytes) throws Malformed {
    SourceEncoding apparent = apparent(bytes);
    int most = Math.min(bytes.length, apparent.markLength + DECLARATION_MOST * 2);
    int length = most - apparent.markLength;
    String head = new String(bytes, apparent.markLength, length, apparent.peeking());
    Optional<String> declared = XmlDeclaration.encodingIn(head);
    return declared.isEmpty() ? apparent : apparent.agreeingWith(declared.get());
  }

  private static SourceEncoding apparent(byte[] bytes) throws Malformed {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return new SourceEncoding(StandardCharsets.UTF_8, 3);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return new SourceEncoding(StandardCharsets.UTF_16LE, 2);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new SourceEncoding(StandardCharsets.UTF_16BE, 2);
    }
    if (begins(bytes, '<', 0, '?', 0)) {
      return new SourceEncoding(StandardCharsets.UTF_16LE, 0);
    }
    if (begins(bytes, 0, '<', 0, '?')) {
      return new SourceEncoding(StandardCharsets.UTF_16BE, 0);
    }
    if (begins(bytes, '<', 0) || begins(bytes, 0, '<')) {
      throw new Malformed(Malformation.UTF16_WITHOUT_MARK, 0, "");
    }
    return new SourceEncoding(StandardCharsets.UTF_8, 0);
  }

  private static boolean begins(byte[] bytes, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isWide() {
    return !charset.equals(StandardCharsets.UTF_8);
  }

  private Charset peeking() {
    return isWide() ? charset : StandardCharsets.ISO_8859_1;
  }

  private SourceEncoding agreeingWith(String declared) throws Malformed {
    Charset named = named(declared);
    boolean wideName = named.name().startsWith("UTF-16");
    boolean same = named.equals(charset) || named.equals(StandardCharsets.UTF_16);
    if (isWide() ? !(wideName && same) : wideName || (markLength > 0 && !same)) {
      throw new Malformed(
          Malformation.ENCODING_MISMATCH,
          0,
          declared + " is declared, and it is saved as " + charset.name());
    }
    return isWide() || markLength > 0 ? this : new SourceEncoding(named, 0);
  }

  private static Charset named(String declared) throws Malformed {
    try {
      Charset charset = Charset.forName(declared);
      if (charset.canEncode() && readsDeclaration(charset)) {
        return charset;
      }
      throw new Malformed(
          Malformation.ENCODING_MISMATCH, 0, declared + " is declared, and it is saved as UTF-8");
    } catch (UnsupportedCharsetException e) {
      throw new Malformed(Malformation.UNKNOWN_ENCODING, 0, declared);
    }
  }

  /** Tells whether text in the encoding can begin with the ASCII in which it was just named. */
  private static boolean readsDeclaration(Charset charset) {
    if (charset.name().startsWith("UTF-16")) {
      return true;
    }
    byte[] ascii = "<?xml=\"'".getBytes(StandardCharsets.US_ASCII);
    return new String(ascii, charset).equals("<?xml=\"'");
  }
}
