package io.sysprep.diagnose.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the error codes of a line in every spelling that Sysprep and Setup use.
 *
 * <p>Seen in real logs: {@code 0x80070005}, {@code (0x80310039)}, {@code dwRet = 31}, {@code dwRet=
 * 1f}, {@code dwRet = -1073425657}, {@code hr=2147749904}, {@code 0x-2147417850}, {@code Status:
 * c000000d}, {@code failed c000000d}, {@code error 80070490}. The suffix {@code [gle=0x...]} is
 * what GetLastError happened to be and message ids stand in brackets; neither is a code of the
 * line.
 */
final class CodeLexer {

  /** What stands before a code that has no {@code 0x}; the longest of a family comes first. */
  private static final List<String> INTRODUCTIONS =
      List.of(
          "dwretcode",
          "dwret",
          "hresult",
          "hrresult",
          "hr",
          "error code",
          "exit code",
          "error",
          "status",
          "failed",
          "err",
          "returned with");

  private static final String FIRST_LETTERS = "dhesfr";
  private static final int LONGEST_HEX = 8;

  private static final Pattern LAST_ERROR = Pattern.compile("\\[gle=0x([0-9a-f]{1,8})]");

  private final String text;
  private final boolean complete;
  private final List<FoundCode> found = new ArrayList<>();

  private CodeLexer(String text, boolean complete) {
    this.text = text;
    this.complete = complete;
  }

  /** Lists the codes of a folded text; of an incomplete one, none that touches its end. */
  static List<FoundCode> codes(String folded, boolean complete) {
    CodeLexer lexer = new CodeLexer(folded, complete);
    lexer.scan();
    return List.copyOf(lexer.found);
  }

  /** Lists what stands in {@code [gle=0x...]}. */
  static List<FoundCode> lastErrors(String folded) {
    List<FoundCode> found = new ArrayList<>();
    Matcher matcher = LAST_ERROR.matcher(folded);
    while (matcher.find()) {
      long value = Long.parseLong(matcher.group(1), 16);
      found.add(new FoundCode(value, "0x" + matcher.group(1)));
    }
    return found;
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      at = text.startsWith("[gle", at) ? closing(at) : step(at);
    }
  }

  private int closing(int at) {
    int close = text.indexOf(']', at);
    return close < 0 ? text.length() : close;
  }

  /** Nothing begins in the middle of a word, so a word that says nothing is passed over whole. */
  private int step(int at) {
    if (!isWordCharacter(at)) {
      return at + 1;
    }
    if (!startsWord(at)) {
      return endOfWord(at);
    }
    if (isHexPrefix(at)) {
      return prefixed(at);
    }
    if (FIRST_LETTERS.indexOf(text.charAt(at)) >= 0) {
      for (String word : INTRODUCTIONS) {
        if (text.startsWith(word, at) && !isWordCharacter(at + word.length())) {
          return Math.max(at + 1, introduced(at + word.length()));
        }
      }
    }
    return endOfWord(at);
  }

  /** Scanned and photographed logs have the letter O for the zero. */
  private boolean isHexPrefix(int at) {
    return at + 2 < text.length()
        && (text.charAt(at) == '0' || text.charAt(at) == 'o')
        && text.charAt(at + 1) == 'x';
  }

  private int prefixed(int at) {
    int from = at + 2;
    boolean negative = text.charAt(from) == '-';
    int end = endOfWord(negative ? from + 1 : from);
    String digits = text.substring(from, end).replace('o', '0').replace('l', '1');
    add(digits, text.substring(at, end), end, negative ? 10 : 16);
    return end;
  }

  private int introduced(int after) {
    int from = skipSeparators(after);
    boolean negative = from < text.length() && text.charAt(from) == '-';
    int end = endOfWord(negative ? from + 1 : from);
    if (end == from || isHexPrefix(from)) {
      return from;
    }
    String digits = text.substring(from, end);
    add(digits, digits, end, looksHexadecimal(digits) ? 16 : 10);
    return end;
  }

  private int skipSeparators(int at) {
    int next = at;
    while (next < text.length() && " =:([".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  /** Eight digits that begin as an HRESULT or NTSTATUS of failure do are hexadecimal. */
  private static boolean looksHexadecimal(String digits) {
    boolean failure = digits.length() == LONGEST_HEX && "89abcdef".indexOf(digits.charAt(0)) >= 0;
    return failure || digits.chars().anyMatch(c -> c >= 'a' && c <= 'f');
  }

  private void add(String digits, String spelling, int end, int radix) {
    boolean cut = end == text.length() && !complete;
    if (cut || !isNumber(digits, radix)) {
      return;
    }
    try {
      long value = Long.parseLong(digits, radix);
      if (value != 0 && value == (radix == 10 ? value : value & 0xFFFF_FFFFL)) {
        found.add(new FoundCode(value & 0xFFFF_FFFFL, spelling));
      }
    } catch (NumberFormatException tooLong) {
      return;
    }
  }

  /** Mostly it is a word, such as in "failed because"; to throw for each would cost dearly. */
  private static boolean isNumber(String digits, int radix) {
    int from = digits.startsWith("-") ? 1 : 0;
    for (int i = from; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), radix) < 0) {
        return false;
      }
    }
    return digits.length() > from;
  }

  private boolean startsWord(int at) {
    return at == 0 || !isWordCharacter(at - 1);
  }

  private int endOfWord(int at) {
    int end = at;
    while (isWordCharacter(end)) {
      end++;
    }
    return end;
  }

  private boolean isWordCharacter(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
