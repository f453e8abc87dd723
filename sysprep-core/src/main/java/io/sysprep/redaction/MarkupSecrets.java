package io.sysprep.redaction;

import io.sysprep.redaction.SecretNames.Standing;
import org.jspecify.annotations.Nullable;

/** Secrets in elements of XML that stands in a text: in logs, in comments, in scripts. */
final class MarkupSecrets {

  private static final String ESCAPED_TAG = "&lt;";
  private static final String ESCAPED_END = "&gt;";
  private static final String SECTION = "<![cdata[";
  private static final String SECTION_END = "]]>";

  private final FormSearch search;
  private final CharSequence text;
  private @Nullable ElementEnds ends;
  private int done;

  MarkupSecrets(FormSearch search) {
    this.search = search;
    this.text = search.text();
  }

  /** {@return whether the name that begins there is one of an element, opening or closing} */
  boolean isTag(int start) {
    int at = start;
    if (TextScan.at(text, at - 1) == ':') {
      at--;
      while (TextScan.isName(TextScan.at(text, at - 1))) {
        at--;
      }
    }
    int open = TextScan.at(text, at - 1) == '/' ? at - 1 : at;
    return TextScan.at(text, open - 1) == '<' || TextScan.startsWith(text, open - 4, ESCAPED_TAG);
  }

  /**
   * Masks what stands in an element. If the name is certain, elements within belong to the secret
   * too; otherwise they have names of their own: credentials hold a user name besides a password.
   */
  void look(String name, int start, int end) {
    Standing standing = search.vocabulary().names().ofElement(name);
    if (standing == Standing.PUBLIC || start < done || isClosing(start)) {
      return;
    }
    if (TextScan.startsWith(text, end, ESCAPED_END)) {
      escaped(end + ESCAPED_END.length(), standing);
      return;
    }
    int from = tagEnd(end);
    if (from > 0 && standing == Standing.CERTAIN) {
      done = elementEnd(start, from);
      texts(from, done, standing);
    } else if (from > 0 && !TextScan.isSpace(text, from)) {
      text(behindSection(from), text.length(), standing);
    }
  }

  private boolean isClosing(int start) {
    return TextScan.at(text, start - 1) == '/';
  }

  private void escaped(int from, Standing standing) {
    int to = from;
    while (!TextScan.isLineEnd(TextScan.at(text, to))
        && !TextScan.startsWith(text, to, ESCAPED_TAG)) {
      to++;
    }
    search.mask(new FoundValue(from, to, to), standing);
  }

  /** {@return where the content begins, or less than zero for a tag that is empty or cut off} */
  private int tagEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '>' && text.charAt(at) != '<') {
      at++;
    }
    boolean content = TextScan.at(text, at) == '>' && text.charAt(at - 1) != '/';
    return content ? at + 1 : -1;
  }

  /** An element that never ends was cut off by the log, or is none: its line may hold a secret. */
  private int elementEnd(int start, int from) {
    if (ends == null) {
      ends = new ElementEnds(text);
    }
    int end = ends.of(start);
    return end < 0 ? TextScan.lineEnd(text, from) : end;
  }

  private void texts(int from, int to, Standing standing) {
    int at = from;
    while (at < to) {
      at = behindSection(at);
      if (TextScan.at(text, at) == '<') {
        at = behindTag(at, to);
      } else {
        at = text(at, to, standing);
      }
    }
  }

  private int behindSection(int at) {
    return TextScan.startsWith(text, at, SECTION) ? at + SECTION.length() : at;
  }

  private int behindTag(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != '>') {
      at++;
    }
    return at + 1;
  }

  private int text(int from, int to, Standing standing) {
    int end = from;
    while (end < to && text.charAt(end) != '<' && !TextScan.startsWith(text, end, SECTION_END)) {
      end++;
    }
    int first = from;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    search.mask(new FoundValue(first, last, last), standing);
    return TextScan.startsWith(text, end, SECTION_END) ? end + SECTION_END.length() : end;
  }
}
