package io.sysprep.redaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds all words of a list in one pass over a text, without regard to case: the automaton of Aho
 * and Corasick. A line without any of them costs one look into a table for each character.
 *
 * <p>Written as loops over arrays: each line of each log passes through here, and each start of a
 * JVM builds it. No word leads back to the first state, so zero stands for none while it is built.
 * States are numbered by their depth, and those that follow the same one side by side.
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

  private TriggerWords(Iterable<String> sorted) {
    int states = 1;
    int last = 0;
    String before = "";
    for (String trigger : sorted) {
      states += trigger.length() - sameBeginning(before, trigger);
      last = classify(trigger, last);
      before = trigger;
    }
    classes = last + 1;
    ends = new boolean[states];
    next = new char[ends.length * classes];
    ending.add(List.of());
  }

  /**
   * Builds the automaton.
   *
   * @param triggers what to find, in lower case, and the words that it tells of
   */
  static TriggerWords of(Map<String, List<VocabularyWord>> triggers) {
    SortedMap<String, List<VocabularyWord>> sorted = new TreeMap<>(triggers);
    TriggerWords words = new TriggerWords(sorted.keySet());
    words.link(words.plant(sorted));
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

  private static int sameBeginning(String word, String other) {
    int same = 0;
    while (same < word.length()
        && same < other.length()
        && word.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
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

  /** Makes the states letter by letter, and returns where in the rows each is entered. */
  private int[] plant(SortedMap<String, List<VocabularyWord>> triggers) {
    int[] entries = new int[ends.length];
    String[] words = triggers.keySet().toArray(new String[0]);
    int[] states = new int[words.length];
    boolean goesOn = true;
    for (int depth = 0; goesOn; depth++) {
      goesOn = false;
      for (int i = 0; i < words.length; i++) {
        if (depth < words[i].length()) {
          goesOn = true;
          states[i] = follow(states[i] * classes + classOf(words[i].charAt(depth)), entries);
        }
      }
    }
    for (int i = 0; i < words.length; i++) {
      endAlso(states[i], triggers.getOrDefault(words[i], List.of()));
    }
    return entries;
  }

  private int follow(int entry, int[] entries) {
    if (next[entry] == 0) {
      entries[ending.size()] = entry;
      next[entry] = (char) ending.size();
      ending.add(List.of());
    }
    return next[entry];
  }

  /** Where a word breaks off, the longest end of what was read that begins a word goes on. */
  private void link(int[] entries) {
    int[] shorter = new int[ending.size()];
    int child = 1;
    for (int state = 0; state < shorter.length; state++) {
      int row = state * classes;
      int shorterRow = shorter[state] * classes;
      System.arraycopy(next, shorterRow, next, row, classes);
      ends[state] = !ending.get(state).isEmpty();
      for (; child < shorter.length && entries[child] < row + classes; child++) {
        shorter[child] = state == 0 ? 0 : next[entries[child] - row + shorterRow];
        next[entries[child]] = (char) child;
        endAlso(child, ending.get(shorter[child]));
      }
    }
  }

  private void endAlso(int state, List<VocabularyWord> words) {
    List<VocabularyWord> own = ending.get(state);
    if (own.isEmpty() || words.isEmpty()) {
      ending.set(state, own.isEmpty() ? words : own);
    } else {
      List<VocabularyWord> all = new ArrayList<>(own);
      all.addAll(words);
      ending.set(state, all);
    }
  }
}
