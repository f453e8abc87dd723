package io.sysprep.redaction;

import java.util.BitSet;

/**
 * A set of pieces of four characters: asked first, since it tells at once of nearly all others that
 * they are not in it.
 *
 * <p>A quad is a number: four characters of sixteen bits, the last one lowest. So a text is looked
 * through with a step for each character, which pushes out the first of the four before.
 */
public final class CharacterQuads {

  /** How many characters a quad has. */
  public static final int LENGTH = 4;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final BitSet bits;
  private final int shift;

  /**
   * Makes an empty set.
   *
   * @param bits how many bits there are; the power of two below is taken, and two at least
   */
  public CharacterQuads(int bits) {
    int power = Math.max(1, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(bits));
    this.bits = new BitSet(1 << power);
    this.shift = Long.SIZE - power;
  }

  /** {@return the quad that ends in a character, behind the three last ones of another} */
  static long next(long quad, char c) {
    return (quad << Character.SIZE) | c;
  }

  /** {@return the quad at the beginning of a text, which has four characters or more} */
  private static long first(CharSequence text) {
    long quad = 0;
    for (int at = 0; at < LENGTH; at++) {
      quad = next(quad, text.charAt(at));
    }
    return quad;
  }

  /** Adds the beginning of a text of four characters or more. */
  void addFirst(CharSequence text) {
    bits.set(bit(first(text)));
  }

  /** Adds all quads of a text. */
  public void addAll(CharSequence text) {
    long quad = 0;
    for (int at = 0; at < text.length(); at++) {
      quad = next(quad, text.charAt(at));
      if (at >= LENGTH - 1) {
        bits.set(bit(quad));
      }
    }
  }

  /** Tells whether a text has four characters or more and begins with a quad of the set. */
  public boolean mayHaveFirst(CharSequence text) {
    return text.length() >= LENGTH && mayHave(first(text));
  }

  /** {@return false where the quad is certainly not in the set} */
  boolean mayHave(long quad) {
    return bits.get(bit(quad));
  }

  private int bit(long quad) {
    return (int) ((quad * MIX) >>> shift);
  }
}
