package io.sysprep.unattend;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes secrets out of any text of a file: those that its settings hold, wherever they turn up
 * again, whatever has the form of a product key, what commands and comments say behind the word
 * password, and what stands in elements that were commented out.
 */
final class Redaction {

  private static final int SHORTEST_SEARCHED = 4;

  private static final Pattern PRODUCT_KEY =
      Pattern.compile("(?i)(?<![A-Z0-9])[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}(?![A-Z0-9])");

  /** From the word to the end of its line: what follows it is the password more often than not. */
  private static final Pattern MENTION =
      Pattern.compile(
          "(?i)((?:password|passwd|passphrase|pwd|secret|credential)\\w*"
              + "|\\bnet1?(?:\\.exe)?\\s+user\\s+\\S+|\\bnet1?(?:\\.exe)?\\s+use\\b"
              + "|-AsPlainText|/ipk|\\btoken\\b|\\bapi_?key\\b)"
              + "([^\\r\\n]*\\S)");

  /** An element within a comment that would be sensitive outside. */
  private static final Pattern COMMENTED_ELEMENT =
      Pattern.compile(
          "(?is)(<(\\w*Password|Value|ProductKey|Key|AccountData)\\b[^<>]*>)([^<>]*)(</\\2\\s*>)");

  private final Set<String> secrets = new LinkedHashSet<>();

  Redaction(List<SensitiveValue> values) {
    for (SensitiveValue value : values) {
      remember(value.secret().reveal().strip());
      remember(value.setting().value().strip());
    }
  }

  /** Returns a setting's text, a comment or a section without secrets. */
  String text(String meant) {
    String redacted = PRODUCT_KEY.matcher(known(meant)).replaceAll(marker());
    redacted = COMMENTED_ELEMENT.matcher(redacted).replaceAll(Redaction::emptied);
    return mentions(redacted);
  }

  /** Returns an attribute's value without the secrets that the file's settings hold. */
  String attribute(String meant) {
    return PRODUCT_KEY.matcher(known(meant)).replaceAll(marker());
  }

  private static String marker() {
    return Matcher.quoteReplacement(SettingWriter.DELETED);
  }

  private static String emptied(MatchResult element) {
    boolean empty = element.group(3).isBlank();
    String content = empty ? element.group(3) : SettingWriter.DELETED;
    return Matcher.quoteReplacement(element.group(1) + content + element.group(4));
  }

  private static String mentions(String text) {
    return MENTION
        .matcher(text)
        .replaceAll(
            mention -> Matcher.quoteReplacement(behind(mention.group(1), mention.group(2))));
  }

  /** Keeps markup that was commented out, for its elements were looked at before. */
  private static String behind(String word, String rest) {
    boolean markup = rest.startsWith(">") || rest.startsWith("/>");
    return markup ? word + rest : word + " " + SettingWriter.DELETED;
  }

  private String known(String meant) {
    String redacted = meant;
    for (String secret : secrets) {
      redacted = redacted.replace(secret, SettingWriter.DELETED);
    }
    return redacted;
  }

  /** A short password would be found in half of all words, a flag's words in every file. */
  private void remember(String secret) {
    boolean common = Set.of("true", "false", "password").contains(secret.toLowerCase(Locale.ROOT));
    if (secret.length() >= SHORTEST_SEARCHED && !common) {
      secrets.add(secret);
    }
  }
}
