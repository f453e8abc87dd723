package io.sysprep.redaction;

import io.sysprep.redaction.SecretNames.Standing;
import java.util.Locale;

/** Secrets that are assigned to a name: {@code password=X}, {@code Token: X}, {@code $p = 'X'}. */
final class AssignedSecrets {

  private final FormSearch search;
  private final CharSequence text;

  AssignedSecrets(FormSearch search) {
    this.search = search;
    this.text = search.text();
  }

  /** {@return whether a value is assigned there; a path and a static member are none} */
  boolean isSeparator(int at) {
    char c = TextScan.at(text, at);
    char next = TextScan.at(text, at + 1);
    boolean path = next == '\\' && !QuoteForm.opensAt(text, at + 1);
    boolean colon = c == ':' && next != ':' && !path && !TextScan.startsWith(text, at, "://");
    return c == '=' || colon || c == '\uFF1A' || c == '\uFF1D';
  }

  /**
   * Masks what is assigned.
   *
   * @param start where the name begins
   * @param separator where the colon or the equals sign stands
   */
  void mask(int start, int separator, Standing standing) {
    int at = separator;
    while (":=>\uFF1A\uFF1D".indexOf(TextScan.at(text, at)) >= 0) {
      at++;
    }
    int from = TextScan.skipBlanks(text, at);
    if (standing == Standing.POSSIBLE) {
      search.mask(QuoteForm.valueAt(text, from), standing);
    } else if (isExpression(start, from)) {
      search.maskQuoted(from);
    } else if (!maskBracketed(from, standing)) {
      assigned(start, from, standing, from > at && TextScan.at(text, at - 1) == ':');
    }
  }

  private void assigned(int start, int from, Standing standing, boolean label) {
    FoundValue value = assignedAt(start, from, standing);
    if (standing == Standing.CERTAIN || !label || isMeant(from, value)) {
      search.mask(value, standing);
    }
  }

  /** {@return whether the value of "Token: X" is one, and not how a sentence goes on} */
  private boolean isMeant(int from, FoundValue value) {
    int next = TextScan.skipBlanks(text, value.end());
    boolean last = next == value.end() || TextScan.isLineEnd(TextScan.at(text, next));
    return value.from() > from || last || HarmlessValues.isMixed(search.part(value));
  }

  /**
   * Masks what stands in round brackets: all that is in quotes, or the one word that there is.
   *
   * @return whether a bracket opens there
   */
  boolean maskBracketed(int at, Standing standing) {
    char c = TextScan.at(text, at);
    int bracket = c == '$' || c == '@' ? at + 1 : at;
    if (TextScan.at(text, bracket) != '(') {
      return false;
    }
    FoundValue word = ValueReader.at(text, bracket + 1);
    boolean only = word.from() == bracket + 1 && TextScan.at(text, word.to()) == ')';
    if (!only || !search.mask(word, standing)) {
      search.maskQuoted(bracket + 1);
    }
    return true;
  }

  /** {@return whether several are listed there, or PowerShell works the value out} */
  private boolean isExpression(int start, int at) {
    boolean list = TextScan.at(text, at) == '[' && QuoteForm.opensAt(text, at + 1);
    return list || (isVariable(start) && isCall(at));
  }

  private boolean isVariable(int start) {
    return TextScan.at(text, start - 1) == '$' || TextScan.at(text, start) == '$';
  }

  private boolean isCall(int from) {
    int at = from;
    while (TextScan.isAsciiLetter(TextScan.at(text, at))) {
      at++;
    }
    char c = TextScan.at(text, at);
    return TextScan.at(text, from) == '['
        || (c == '-' && at > from && TextScan.isAsciiLetter(TextScan.at(text, at + 1)));
  }

  private FoundValue assignedAt(int start, int at, Standing standing) {
    if (TextScan.at(text, at) == '[') {
      return bracketed(at);
    }
    FoundValue value = ValueReader.at(text, at);
    boolean scheme =
        search
            .vocabulary()
            .has(WordKind.SCHEME, search.part(value).toString().toLowerCase(Locale.ROOT));
    if (scheme) {
      return ValueReader.at(text, TextScan.skipBlanks(text, value.end()));
    }
    boolean harmless = search.vocabulary().harmless().cover(search.part(value), Standing.LIKELY);
    return standing == Standing.CERTAIN
            && value.from() == at
            && !harmless
            && fillsLine(start, value.end())
        ? ValueReader.line(text, at)
        : value;
  }

  private FoundValue bracketed(int at) {
    int to = at + 1;
    while (TextScan.at(text, to) != ']'
        && to < text.length()
        && !TextScan.isLineEnd(text.charAt(to))) {
      to++;
    }
    return new FoundValue(at + 1, to, to);
  }

  /** {@return whether the line holds nothing but a name and its value, which may have blanks} */
  private boolean fillsLine(int start, int wordEnd) {
    int next = TextScan.skipBlanks(text, wordEnd);
    return next > wordEnd
        && !OptionSecrets.isOption(text, next)
        && !Statement.isEnd(text, next)
        && opensLine(start);
  }

  private boolean opensLine(int start) {
    int at = start - 1;
    while (TextScan.isBlank(TextScan.at(text, at))
        || "#/;*-$\"'".indexOf(TextScan.at(text, at)) >= 0) {
      at--;
    }
    return TextScan.isLineEnd(TextScan.at(text, at)) || TextScan.startsWith(text, at - 2, "set");
  }
}
