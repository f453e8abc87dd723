package io.sysprep.unattend;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A password in the form that Windows SIM calls hidden: Base64 of the UTF-16 text of the password
 * followed by the name of the element that holds it. It hides from a glance, and from nothing else,
 * so it is a secret as well.
 *
 * <pre>{@code
 * Secret value = HiddenPassword.encode(Secret.of("pw"), "Password");   // cAB3AFAAYQBzAHMAdwBvAHIAZAA=
 * Optional<Secret> password = HiddenPassword.decode(value, "Password").password();
 * }</pre>
 *
 * <p>Source: examples in "Hide Sensitive Data in an Answer File", Microsoft Windows SIM
 * documentation (hide-sensitive-data-in-an-answer-file.md), and the encoder of
 * cschneegans/unattend-generator (modifier/Users.cs).
 */
public sealed interface HiddenPassword {

  /** {@return which of the three the value is, for a switch} */
  Outcome outcome();

  /** What a value turns out to be, each a record of this type. */
  enum Outcome {
    /** {@link Decoded}. */
    DECODED,
    /** {@link WrongSuffix}. */
    WRONG_SUFFIX,
    /** {@link Undecodable}. */
    UNDECODABLE
  }

  /**
   * {@return the password, where the value was a hidden one of its element; may be an empty text;
   * no value where it could not be decoded}
   */
  default Optional<Secret> password() {
    return this instanceof Decoded decoded ? Optional.of(decoded.secret()) : Optional.empty();
  }

  /**
   * The value is a hidden password of its element.
   *
   * @param secret the password
   */
  record Decoded(Secret secret) implements HiddenPassword {
    @Override
    public Outcome outcome() {
      return Outcome.DECODED;
    }
  }

  /**
   * The value is text in the right encoding, but does not end with the name of its element; Windows
   * takes another password than was meant, or none.
   *
   * @param decoded all that was decoded
   */
  record WrongSuffix(Secret decoded) implements HiddenPassword {
    @Override
    public Outcome outcome() {
      return Outcome.WRONG_SUFFIX;
    }
  }

  /** The value is not Base64 of UTF-16 text. */
  record Undecodable() implements HiddenPassword {
    @Override
    public Outcome outcome() {
      return Outcome.UNDECODABLE;
    }
  }

  /**
   * Hides a password.
   *
   * @param password the password, may be empty
   * @param element the name of the element around {@code Value}: {@code Password}, {@code
   *     AdministratorPassword} or {@code OfflineAdministratorPassword}
   * @return the text for {@code Value}
   */
  static Secret encode(Secret password, String element) {
    byte[] text = (password.reveal() + element).getBytes(StandardCharsets.UTF_16LE);
    return Secret.of(Base64.getEncoder().encodeToString(text));
  }

  /**
   * Decodes a hidden password. White space anywhere and missing padding are let pass, as real files
   * have both.
   *
   * @param value the text of {@code Value}
   * @param element the name of the element around {@code Value}
   * @return what the value turned out to be
   */
  static HiddenPassword decode(Secret value, String element) {
    Optional<String> text = text(unpadded(value.reveal()));
    if (text.isEmpty()) {
      return new Undecodable();
    }
    String decoded = text.get();
    return decoded.endsWith(element)
        ? new Decoded(Secret.of(decoded.substring(0, decoded.length() - element.length())))
        : new WrongSuffix(Secret.of(decoded));
  }

  private static String unpadded(String value) {
    StringBuilder joined = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      if (" \t\n\u000B\f\r".indexOf(value.charAt(i)) < 0) {
        joined.append(value.charAt(i));
      }
    }
    while (joined.length() > 0 && joined.charAt(joined.length() - 1) == '=') {
      joined.setLength(joined.length() - 1);
    }
    return joined.toString();
  }

  private static Optional<String> text(String unpadded) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(unpadded));
      return Optional.of(StandardCharsets.UTF_16LE.newDecoder().decode(bytes).toString());
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
