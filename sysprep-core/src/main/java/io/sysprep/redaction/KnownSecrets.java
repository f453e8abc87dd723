package io.sysprep.redaction;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Secrets that are known by their value, as they stand in texts and in bytes that were encoded. */
final class KnownSecrets {

  static final KnownSecrets NONE = new KnownSecrets(Set.of());

  private static final int SHORTEST = 4;

  private final Set<String> values;
  private final WordList texts;
  private final int fewestBytes;

  /** Made when bytes are first asked for: few texts have any that were encoded. */
  private volatile @Nullable WordList bytes;

  private KnownSecrets(Set<String> values) {
    this.values = values;
    this.texts = new WordList(values, true);
    this.fewestBytes = shortest(values);
  }

  private static int shortest(Set<String> values) {
    int shortest = values.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (String value : values) {
      shortest = Math.min(shortest, value.length());
    }
    return shortest;
  }

  /** {@return these and more; what is too short or too common to be looked for is left out} */
  KnownSecrets and(Collection<String> more) {
    Set<String> all = new LinkedHashSet<>(values);
    for (String secret : more) {
      String stripped = secret.strip();
      if (isTelling(stripped) && all.add(stripped) && !isPlain(stripped)) {
        all.addAll(spellings(stripped));
      }
    }
    return new KnownSecrets(all);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** {@return how many bytes there must be at least to hold one: one for each character} */
  int fewestBytes() {
    return fewestBytes;
  }

  /** Adds where the secrets stand in a text. */
  void find(CharSequence text, MaskedParts found) {
    if (!texts.isEmpty()) {
      texts.find(text, found);
    }
  }

  /**
   * Asks whether bytes hold a secret.
   *
   * @param decoded a character for each byte
   */
  boolean areIn(CharSequence decoded) {
    MaskedParts found = new MaskedParts();
    encoded().find(decoded, found);
    return !found.isEmpty();
  }

  private WordList encoded() {
    WordList known = bytes;
    if (known == null) {
      Set<String> encoded = new LinkedHashSet<>();
      values.forEach(secret -> encoded.addAll(inBytes(secret)));
      known = new WordList(encoded, false);
      bytes = known;
    }
    return known;
  }

  private static boolean isTelling(String secret) {
    return secret.length() >= SHORTEST
        && !Vocabulary.standard().has(WordKind.COMMON, secret.toLowerCase(Locale.ROOT));
  }

  /** Tells whether a secret is spelled alike everywhere. */
  private static boolean isPlain(String secret) {
    for (int i = 0; i < secret.length(); i++) {
      if (!TextScan.isAsciiLetter(secret.charAt(i)) && !TextScan.isDigit(secret.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** As it is, in markup, in JSON, and in the parameters of an address. */
  private static Set<String> spellings(String secret) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(secret);
    String markup = secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    spellings.add(markup);
    spellings.add(markup.replace("\"", "&quot;"));
    spellings.add(markup.replace("\"", "&quot;").replace("'", "&apos;"));
    spellings.add(secret.replace("\\", "\\\\").replace("\"", "\\\""));
    String parameter = URLEncoder.encode(secret, StandardCharsets.UTF_8);
    spellings.add(parameter);
    spellings.add(parameter.replace("+", "%20"));
    return spellings;
  }

  private static Set<String> inBytes(String secret) {
    return Set.of(
        inBytes(secret, StandardCharsets.UTF_8),
        inBytes(secret, StandardCharsets.UTF_16LE),
        inBytes(secret, StandardCharsets.UTF_16BE));
  }

  private static String inBytes(String secret, Charset charset) {
    return new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1);
  }
}
