package io.sysprep.redaction;

import java.util.Collection;

/**
 * Takes secrets out of texts before they leave.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class Redaction {

  /** What stands where a secret was, unless the caller has a mark of its own. */
  public static final String MARK = "***";

  /** A command that was encoded may hold another. */
  private static final int DEEPEST = 3;

  private static final Redaction BY_FORM = new Redaction(KnownSecrets.NONE, MARK);

  private final KnownSecrets known;
  private final String mark;

  private Redaction(KnownSecrets known, String mark) {
    this.known = known;
    this.mark = mark;
  }

  /** {@return what knows no secret, and takes out what has the form of one} */
  public static Redaction byForm() {
    return BY_FORM;
  }

  /**
   * Takes out secrets by their value too, wherever they stand: plain, escaped, or in Base64 or
   * hexadecimal digits of UTF-8 or UTF-16.
   *
   * @param secrets the values; those of less than four characters, and words that are in every text
   *     such as "administrator", are not looked for
   * @return what knows them besides those that this knows
   */
  public Redaction knowing(Collection<String> secrets) {
    return secrets.isEmpty() ? this : new Redaction(known.and(secrets), mark);
  }

  /**
   * Leaves another mark.
   *
   * @param text what is to stand where a secret was
   * @return a redaction that knows the same
   */
  public Redaction marking(String text) {
    return new Redaction(known, text);
  }

  /**
   * Takes the secrets out of a text.
   *
   * @param text a line of a log, a command line, a message, a comment, a whole script
   * @return the same text where it holds none
   */
  public String text(String text) {
    MaskedParts found = found(text, 0);
    return found.isEmpty() ? text : found.masked(text, mark);
  }

  /**
   * Takes out of a document what is known by its value, and nothing by its form: a document in JSON
   * stays one.
   *
   * @param document the document
   * @return the same document where it holds none
   */
  public String document(String document) {
    MaskedParts found = new MaskedParts();
    known.find(document, found);
    return found.isEmpty() ? document : found.masked(document, mark);
  }

  /**
   * Takes the secrets out of a value that has a name.
   *
   * @param name the name of an element, an attribute, a registry value, a member of JSON; or the
   *     names of what it is in, from the outermost, parted by slashes
   * @param value the value
   * @return the mark where a name says that the value is secret, between the blanks about it, else
   *     the value without secrets
   */
  public String value(String name, String value) {
    String stripped = value.strip();
    boolean secret = !stripped.isEmpty() && isSecret(name, stripped);
    int start = value.indexOf(stripped);
    return secret
        ? value.substring(0, start) + mark + value.substring(start + stripped.length())
        : text(value);
  }

  private static boolean isSecret(String path, String value) {
    Vocabulary vocabulary = Vocabulary.standard();
    if (!vocabulary.triggers().areIn(path)) {
      return false;
    }
    SecretNames.Standing standing = vocabulary.names().ofPath(path);
    return standing != SecretNames.Standing.PUBLIC && !vocabulary.harmless().cover(value, standing);
  }

  /**
   * Asks whether a value is secret by its name.
   *
   * @param name the name of an element, an attribute, a registry value, a member of JSON
   * @return false where the name has another meaning, such as PublicKeyToken
   */
  public static boolean isSecretName(String name) {
    return Vocabulary.standard().names().ofValue(name) != SecretNames.Standing.PUBLIC;
  }

  /**
   * Asks whether a value would pass for a password: letters with digits or signs among them.
   *
   * @param value what stands where a password may have been typed
   */
  public static boolean looksSecret(String value) {
    return HarmlessValues.isMixed(value.strip());
  }

  MaskedParts found(CharSequence text, int depth) {
    MaskedParts found = new MaskedParts();
    known.find(text, found);
    KeyForms.find(text, found);
    FormSearch.find(text, Vocabulary.standard(), found);
    if (depth < DEEPEST) {
      new EncodedRuns(text, known, this, depth, found).find();
    }
    return found;
  }

  /** {@return whether a text that was found encoded, so deep within others, holds a secret} */
  boolean holdsSecret(String decoded, int depth) {
    return !found(decoded, depth).isEmpty();
  }
}
