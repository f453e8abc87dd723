package io.sysprep.redaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells by its name whether a value is secret: an element, an attribute, an option, a variable, a
 * registry value, a member of JSON.
 */
final class SecretNames {

  /** How sure a name is. */
  enum Standing {
    /** Says nothing of secrets. */
    PUBLIC,

    /** Means many things, as $p does: a text in quotes is a secret, no more. */
    POSSIBLE,

    /** A word that has other meanings too, such as key: what follows it must look right. */
    LIKELY,

    /** Says password or secret in so many letters. */
    CERTAIN
  }

  private final List<NamePart> parts = new ArrayList<>();

  /** Parts that count as the whole name, of an element or of anything. */
  private final Map<String, NamePart> wholeElements = new HashMap<>();

  private final Map<String, NamePart> wholeNames = new HashMap<>();
  private final PublicNames exceptions;

  SecretNames(List<VocabularyWord> words, List<VocabularyWord> exceptions) {
    for (VocabularyWord word : words) {
      add(NamePart.of(word));
    }
    this.exceptions = new PublicNames(exceptions);
  }

  private void add(NamePart part) {
    if (!part.isWhole()) {
      parts.add(part);
      return;
    }
    wholeElements.putIfAbsent(part.letters(), part);
    if (part.place() != NamePart.Place.ELEMENT) {
      wholeNames.putIfAbsent(part.letters(), part);
    }
  }

  /** {@return how secret the value of an option, an attribute or a variable is} */
  Standing ofValue(String name) {
    return standing(name, false);
  }

  /** {@return how secret the text of an element is} */
  Standing ofElement(String name) {
    return standing(name, true);
  }

  /**
   * Tells how secret a value is that has several names about it.
   *
   * @param path the names from the outermost, parted by slashes: what stands in a password is one,
   *     whatever it is called itself
   */
  Standing ofPath(String path) {
    int last = path.lastIndexOf('/') + 1;
    Standing standing = ofValue(path.substring(last));
    int start = 0;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
      if (ofValue(path.substring(start, end)) == Standing.CERTAIN) {
        return Standing.CERTAIN;
      }
      start = end + 1;
    }
    return standing;
  }

  private Standing standing(String name, boolean element) {
    String letters = NamePart.lettersOf(name);
    NamePart whole = (element ? wholeElements : wholeNames).get(letters);
    if (whole != null) {
      return whole.standing();
    }
    Standing standing = Standing.PUBLIC;
    for (int i = 0; i < parts.size() && standing != Standing.CERTAIN; i++) {
      standing = parts.get(i).isIn(name, letters) ? parts.get(i).standing() : standing;
    }
    return standing != Standing.PUBLIC && exceptions.cover(letters) ? Standing.PUBLIC : standing;
  }
}
