package io.sysprep.redaction;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Secrets that are known by their value, as they stand in texts and in bytes that were encoded. */
final class KnownSecrets {

  static final KnownSecrets NONE = new KnownSecrets(Set.of(), Set.of());

  private static final int SHORTEST = 4;

  private final Set<String> values;
  private final WordList texts;
  private final WordList bytes;
  private final int fewestBytes;

  private KnownSecrets(Set<String> values, Set<String> encoded) {
    this.values = values;
    this.texts = new WordList(values, true);
    this.bytes = new WordList(encoded, false);
    this.fewestBytes = fewest(encoded);
  }

  private static int fewest(Set<String> encoded) {
    int fewest = encoded.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (String one : encoded) {
      fewest = Math.min(fewest, one.length());
    }
    return fewest;
  }

  /** {@return these and more; what is too short or too common to be looked for is left out} */
  KnownSecrets and(Collection<String> more) {
    Set<String> texts = new LinkedHashSet<>(values);
    more.stream()
        .map(String::strip)
        .filter(KnownSecrets::isTelling)
        .forEach(secret -> texts.addAll(spellings(secret)));
    Set<String> encoded = new LinkedHashSet<>();
    texts.forEach(secret -> encoded.addAll(inBytes(secret)));
    return new KnownSecrets(texts, encoded);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** {@return how many bytes there must be at least to hold one} */
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
    bytes.find(decoded, found);
    return !found.isEmpty();
  }

  private static boolean isTelling(String secret) {
    return secret.length() >= SHORTEST
        && !Vocabulary.standard().has(WordKind.COMMON, secret.toLowerCase(Locale.ROOT));
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
