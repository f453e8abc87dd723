package io.sysprep.machine;

import java.util.Arrays;

/** Immutable bytes, compared by content. */
public final class Bytes {

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /**
   * Copies bytes.
   *
   * @param content the bytes
   * @return an immutable copy
   */
  public static Bytes of(byte... content) {
    return new Bytes(content.clone());
  }

  /** {@return a copy of the bytes} */
  public byte[] toByteArray() {
    return content.clone();
  }

  /** {@return how many bytes there are} */
  public int length() {
    return content.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  /** {@return the number of bytes; never the bytes, which may hold a secret} */
  @Override
  public String toString() {
    return content.length + " bytes";
  }
}
