package io.sysprep.redaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds all words of a list in one pass over a text, without regard to case: the automaton of Aho
 * and Corasick. A line without any of them costs one look into a table for each character.
 *
 * <p>Written as loops over arrays: each line of each log passes through here, and each start of a
 * JVM builds it. No word leads back to the first state, so zero stands for none while it is built.
 */
final class TriggerWords {

  private static final int ASCII = 128;

  private final byte[] ascii = new byte[ASCII];
  private final Map<Character, Byte> others = new HashMap<>();
  private final List<List<VocabularyWord>> ending = new ArrayList<>();
  private final int classes;
  private final boolean[] ends;

  /**
   * A row for each state, of a state for each class of characters. One array of small numbers: each
   * character of a text waits for what it says of the one before, from memory where it is large.
   */
  private final char[] next;

  private TriggerWords(Set<String> triggers) {
    int letters = 0;
    int last = 0;
    for (String trigger : triggers) {
      letters += trigger.length();
      last = classify(trigger, last);
    }
    classes = last + 1;
    ends = new boolean[letters + 1];
    next = new char[ends.length * classes];
    state();
  }

  /**
   * Builds the automaton.
   *
   * @param triggers what to find, in lower case, and the words that it tells of
   */
  static TriggerWords of(Map<String, List<VocabularyWord>> triggers) {
    TriggerWords words = new TriggerWords(triggers.keySet());
    for (Map.Entry<String, List<VocabularyWord>> entry : triggers.entrySet()) {
      words.plant(entry.getKey(), entry.getValue());
    }
    words.link();
    return words;
  }

  /** {@return whether any of the words is in the text} */
  boolean areIn(CharSequence text) {
    int state = 0;
    for (int at = 0; at < text.length(); at++) {
      state = step(state, text.charAt(at));
      if (ends[state]) {
        return true;
      }
    }
    return false;
  }

  /** {@return where the automaton is after one more character; it begins at zero} */
  int step(int state, char c) {
    return next[state * classes + classOf(c)];
  }

  /** {@return whether any trigger ends where the automaton is} */
  boolean isEnd(int state) {
    return ends[state];
  }

  /** {@return the words of which a trigger ends where the automaton is} */
  List<VocabularyWord> endingAt(int state) {
    return ending.get(state);
  }

  private int classOf(char c) {
    return c < ASCII ? ascii[c] : classOfOther(TextScan.fold(c));
  }

  /** The lower case of a few is ASCII, such as that of the sign for Kelvin. */
  private int classOfOther(char folded) {
    if (folded < ASCII) {
      return ascii[folded];
    }
    Byte other = others.isEmpty() ? null : others.get(folded);
    return other == null ? 0 : other;
  }

  /** Gives each character that is new the class behind the last one, and returns the last. */
  private int classify(String word, int before) {
    int last = before;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < ASCII && ascii[c] == 0) {
        ascii[c] = (byte) ++last;
        ascii[Character.toUpperCase(c)] = ascii[c];
      } else if (c >= ASCII && !others.containsKey(c)) {
        others.put(c, (byte) ++last);
      }
    }
    return last;
  }

  private char state() {
    ending.add(new ArrayList<>(0));
    return (char) (ending.size() - 1);
  }

  private void plant(String trigger, List<VocabularyWord> words) {
    int state = 0;
    for (int i = 0; i < trigger.length(); i++) {
      int to = state * classes + classOf(trigger.charAt(i));
      if (next[to] == 0) {
        next[to] = state();
      }
      state = next[to];
    }
    ending.get(state).addAll(words);
  }

  /** Where a word breaks off, the longest end of what was read that begins a word goes on. */
  private void link() {
    int[] shorter = new int[ending.size()];
    int[] waiting = new int[ending.size()];
    int count = 1;
    for (int at = 0; at < count; at++) {
      int state = waiting[at];
      int row = state * classes;
      int shorterRow = shorter[state] * classes;
      ends[state] = !ending.get(state).isEmpty();
      for (int c = 0; c < classes; c++) {
        char child = next[row + c];
        if (child == 0) {
          next[row + c] = next[shorterRow + c];
        } else {
          waiting[count++] = child;
          shorten(child, state == 0 ? 0 : next[shorterRow + c], shorter);
        }
      }
    }
  }

  private void shorten(int state, int fallback, int[] shorter) {
    shorter[state] = fallback;
    ending.get(state).addAll(ending.get(fallback));
  }
}
