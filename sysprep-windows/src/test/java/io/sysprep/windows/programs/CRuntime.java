package io.sysprep.windows.programs;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a command line apart as the C runtime does (Microsoft Learn, "Parsing C command-line
 * arguments").
 */
final class CRuntime {

  private final String line;
  private int at;

  private CRuntime(String line) {
    this.line = line;
  }

  static List<String> split(String line) {
    return new CRuntime(line).words();
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    while (true) {
      while (at < line.length() && isBlank(line.charAt(at))) {
        at++;
      }
      if (at >= line.length()) {
        return words;
      }
      words.add(word());
    }
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    while (at < line.length() && (quoted || !isBlank(line.charAt(at)))) {
      int backslashes = count('\\');
      boolean beforeQuote = at < line.length() && line.charAt(at) == '"';
      word.append("\\".repeat(beforeQuote ? backslashes / 2 : backslashes));
      if (!beforeQuote) {
        if (at < line.length() && (quoted || !isBlank(line.charAt(at)))) {
          word.append(line.charAt(at++));
        }
      } else if (backslashes % 2 == 1) {
        word.append(line.charAt(at++));
      } else if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
        word.append('"');
        at += 2;
      } else {
        quoted = !quoted;
        at++;
      }
    }
    return word.toString();
  }

  private int count(char c) {
    int start = at;
    while (at < line.length() && line.charAt(at) == c) {
      at++;
    }
    return at - start;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
