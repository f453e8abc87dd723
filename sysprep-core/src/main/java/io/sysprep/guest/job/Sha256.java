package io.sysprep.guest.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which a payload is told from every other, on both sides. */
public final class Sha256 {

  private static final int BUFFER = 1 << 16;

  private Sha256() {}

  /** {@return the digest of some bytes, in hex} */
  public static String hex(byte[] content) {
    try (InputStream in = new ByteArrayInputStream(content)) {
      return hex(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes cannot be read from memory", e);
    }
  }

  static String hex(InputStream content) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
