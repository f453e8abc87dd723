package io.sysprep.machine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A security identifier in its text form, {@code S-1-5-21-1004336348-1177238915-682003330-500}.
 *
 * @param value the text form, in upper case
 */
public record Sid(String value) {

  /** The LocalSystem account. */
  public static final Sid LOCAL_SYSTEM = new Sid("S-1-5-18");

  /** The local group Administrators, whatever its name is in this language. */
  public static final Sid ADMINISTRATORS = new Sid("S-1-5-32-544");

  private static final String ACCOUNT_AUTHORITY = "S-1-5-21-";
  private static final int MACHINE_PARTS = 7;
  // MS-DTYP 2.4.2.2: a byte, six bytes, and up to fifteen numbers of four
  private static final long LARGEST_BYTE = 0xFF;
  private static final long LARGEST_AUTHORITY = 0xFFFF_FFFF_FFFFL;
  private static final long LARGEST_NUMBER = 0xFFFF_FFFFL;
  private static final int MOST_PARTS = 3 + 15;
  private static final int MOST_DIGITS = 18;

  /** Refuses what is not a SID. */
  public Sid {
    if (!isSid(value.toUpperCase(Locale.ROOT))) {
      throw new IllegalArgumentException("Not a SID: '" + value + "'");
    }
    value = value.toUpperCase(Locale.ROOT);
  }

  /**
   * Gives the SID of the machine or domain that issued this one.
   *
   * @return the SID without its relative identifier; this one itself when it has none; empty for
   *     well-known SIDs, which are the same everywhere
   */
  public Optional<Sid> issuer() {
    String[] parts = value.split("-", -1);
    if (!value.startsWith(ACCOUNT_AUTHORITY) || parts.length < MACHINE_PARTS) {
      return Optional.empty();
    }
    return Optional.of(new Sid(String.join("-", Arrays.copyOf(parts, MACHINE_PARTS))));
  }

  /**
   * Gives the SID of an account that this machine or domain issued.
   *
   * @param relativeId the last number, such as 500 for the built-in Administrator
   * @return the SID
   */
  public Sid account(long relativeId) {
    return new Sid(value + "-" + relativeId);
  }

  /**
   * {@return whether this is the built-in Administrator of its machine or domain (relative
   * identifier 500)}
   */
  public boolean isBuiltInAdministrator() {
    return value.startsWith(ACCOUNT_AUTHORITY) && value.endsWith("-500");
  }

  /**
   * {@return whether the other is the same SID}
   *
   * <p>Written out, as {@code hashCode} is: what Java links when a record is compared for the first
   * time costs a preflight in a new JVM more than all its other comparisons.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sid sid && value.equals(sid.value);
  }

  /** {@return the hash code of the text form} */
  @Override
  public int hashCode() {
    return value.hashCode();
  }

  private static boolean isSid(String text) {
    String[] parts = text.split("-", -1);
    if (parts.length < 3 || parts.length > MOST_PARTS || !parts[0].equals("S")) {
      return false;
    }
    boolean head = isNumber(parts[1], LARGEST_BYTE) && isNumber(parts[2], LARGEST_AUTHORITY);
    for (int i = 3; i < parts.length && head; i++) {
      head = isNumber(parts[i], LARGEST_NUMBER);
    }
    return head;
  }

  private static boolean isNumber(String digits, long largest) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    boolean fits = !digits.isEmpty() && digits.length() <= MOST_DIGITS;
    return fits && Long.parseLong(digits) <= largest;
  }

  /** {@return the text form} */
  @Override
  public String toString() {
    return value;
  }
}
