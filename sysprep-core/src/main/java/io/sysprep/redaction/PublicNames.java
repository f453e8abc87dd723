package io.sysprep.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that have a part of secret ones and are none: PublicKeyToken, MaximumPasswordAge.
 *
 * <p>An asterisk before or behind a word of the table stands for anything.
 */
final class PublicNames {

  private final Set<String> whole = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();

  PublicNames(List<VocabularyWord> words) {
    for (VocabularyWord word : words) {
      listFor(word.word()).add(NamePart.lettersOf(word.word()));
    }
  }

  /**
   * Asks for a name.
   *
   * @param letters the name as {@link NamePart#lettersOf} has it
   */
  boolean cover(String letters) {
    return whole.contains(letters)
        || beginnings.stream().anyMatch(letters::startsWith)
        || ends.stream().anyMatch(letters::endsWith)
        || parts.stream().anyMatch(letters::contains);
  }

  private Collection<String> listFor(String word) {
    boolean before = word.startsWith("*");
    boolean behind = word.endsWith("*");
    if (before && behind) {
      return parts;
    }
    return before ? ends : behind ? beginnings : whole;
  }
}
