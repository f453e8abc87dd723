package io.sysprep.diagnose.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text to be found in a message, with places for what differs from machine to machine.
 *
 * <p>{@code Package {package} was installed for a user} finds such a line and gives the package.
 * Letters match without regard to case. A template that begins with {@code ^} must stand at the
 * beginning of the message.
 */
public final class Template {

  private final String pattern;
  private final boolean anchored;
  private final List<String> texts = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private Template(String pattern) {
    this.pattern = pattern;
    this.anchored = pattern.startsWith("^");
    split(Passage.squeeze(anchored ? pattern.substring(1) : pattern));
  }

  private void split(String pattern) {
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
      int close = nameEnd(pattern, open + 1);
      if (close > open + 1 && close < pattern.length() && pattern.charAt(close) == '}') {
        texts.add(Passage.fold(pattern.substring(at, open)));
        names.add(pattern.substring(open + 1, close));
        at = close + 1;
      }
    }
    texts.add(Passage.fold(pattern.substring(at)));
  }

  private static int nameEnd(String pattern, int from) {
    int end = from;
    while (end < pattern.length() && isOfName(pattern.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /**
   * Reads a template.
   *
   * @param pattern the text, with names in braces
   * @return the template
   */
  public static Template of(String pattern) {
    return new Template(pattern);
  }

  /** {@return the template as it was written} */
  public String pattern() {
    return pattern;
  }

  /** {@return whether it must stand at the beginning of the message} */
  public boolean isAnchored() {
    return anchored;
  }

  /** {@return the text before the first place, in small letters} */
  public String opening() {
    return texts.get(0);
  }

  /** {@return the longest fixed text, in small letters} */
  public String longestText() {
    String longest = "";
    for (String text : texts) {
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest;
  }

  /** {@return whether a text stands before each of its places} */
  boolean partsPlaces() {
    return !texts.subList(0, Math.max(1, texts.size() - 1)).contains("");
  }

  /** {@return the names of the places, in order} */
  public List<String> places() {
    return List.copyOf(names);
  }

  /**
   * Looks for the template in a message.
   *
   * @param passage the message
   * @return what stood in the places, by name; empty when the message does not have it
   */
  public Optional<Match> in(Passage passage) {
    int start = start(passage.folded());
    return start < 0 ? Optional.empty() : Optional.ofNullable(capture(passage, start));
  }

  /** {@return whether it begins somewhere in the message; it may yet break off there} */
  boolean mayStandIn(Passage passage) {
    return start(passage.folded()) >= 0;
  }

  private int start(String folded) {
    return anchored ? (folded.startsWith(opening()) ? 0 : -1) : folded.indexOf(first());
  }

  private String first() {
    return opening().isEmpty() && texts.size() > 1 ? texts.get(1) : opening();
  }

  private @Nullable Match capture(Passage passage, int start) {
    Map<String, String> captures = new LinkedHashMap<>();
    int at = start + opening().length();
    if (opening().isEmpty() && !names.isEmpty()) {
      String word = wordBefore(passage.text(), start);
      if (word.isEmpty()) {
        return null;
      }
      captures.put(names.get(0), word);
      at = start + texts.get(1).length();
    }
    for (int i = captures.size(); i < names.size(); i++) {
      String next = texts.get(i + 1);
      int end = end(passage, at, next, i == names.size() - 1);
      if (end < 0) {
        return null;
      }
      captures.put(names.get(i), passage.text().substring(at, end).strip());
      at = end + next.length();
    }
    return new Match(Collections.unmodifiableMap(captures), at);
  }

  /** What stands in brackets at the end of a message may hold brackets itself: a command. */
  private static int end(Passage passage, int at, String next, boolean last) {
    String folded = passage.folded();
    if (next.isEmpty()) {
      return wordEnd(passage.text(), at);
    }
    int bracketed = folded.length() - next.length();
    return last && next.equals("]") && bracketed >= at && folded.endsWith(next)
        ? bracketed
        : folded.indexOf(next, at);
  }

  private static String wordBefore(String text, int end) {
    int stop = end;
    while (stop > 0 && text.charAt(stop - 1) == ' ') {
      stop--;
    }
    return text.substring(text.lastIndexOf(' ', stop - 1) + 1, stop);
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && " ;,[]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end > from && text.charAt(end - 1) == '.' ? end - 1 : end;
  }

  /**
   * What a template found.
   *
   * @param captures what stood in its places, by name
   * @param end the index behind the last matched character
   */
  public record Match(Map<String, String> captures, int end) {}
}
