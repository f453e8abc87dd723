package io.sysprep.unattend;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A password, a product key or a join blob: something that only {@link #reveal()} shows.
 *
 * <p>It appears in no {@code toString}, message or log. Immutable.
 */
public final class Secret {

  private final String content;

  private Secret(String content) {
    this.content = Objects.requireNonNull(content, "content");
  }

  /**
   * Wraps a text.
   *
   * @param content the text, may be empty
   * @return the secret
   */
  public static Secret of(String content) {
    return new Secret(content);
  }

  /** {@return the text itself; take care where it goes} */
  public String reveal() {
    return content;
  }

  /**
   * Tells whether there is nothing to keep secret.
   *
   * @return whether the text is empty
   */
  public boolean isEmpty() {
    return content.isEmpty();
  }

  /** Compares in a time that does not tell where two secrets differ. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Secret that && MessageDigest.isEqual(bytes(), that.bytes());
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  /** {@return the same word for every secret} */
  @Override
  public String toString() {
    return "[secret]";
  }

  private byte[] bytes() {
    return content.getBytes(StandardCharsets.UTF_16LE);
  }
}
