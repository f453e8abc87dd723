package io.sysprep.guest;

import java.util.List;
import java.util.regex.Pattern;

/** The words that reach a guest as they were sent, whichever way they go. */
public final class GuestWords {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9\\\\:._/*-]+");

  private GuestWords() {}

  /**
   * Lets plain words pass; every implementation of {@link GuestChannel} asks this first.
   *
   * @param words a program and its arguments
   * @return the words
   * @throws IllegalArgumentException if there is none, or one has a character that some way into a
   *     guest would take for something else
   */
  public static List<String> requirePlain(List<String> words) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("A command needs at least one word");
    }
    for (String word : words) {
      if (!PLAIN.matcher(word).matches()) {
        throw new IllegalArgumentException(
            "The word "
                + (words.indexOf(word) + 1)
                + " of the command to "
                + words.get(0)
                + " has a character that does not survive the way into a guest; let it travel in a"
                + " file");
      }
    }
    return List.copyOf(words);
  }
}
