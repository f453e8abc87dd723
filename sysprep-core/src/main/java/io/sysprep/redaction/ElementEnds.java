package io.sysprep.redaction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the elements of a text end, of XML that need not be well-formed: an element ends at the
 * next closing tag of its name that no later one of that name took.
 */
final class ElementEnds {

  private final CharSequence text;
  private final Map<String, Deque<Integer>> open = new HashMap<>();
  private final Map<Integer, Integer> ends = new HashMap<>();

  ElementEnds(CharSequence text) {
    this.text = text;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '<') {
        tag(at);
      }
    }
  }

  /** {@return where the closing tag begins, or less than zero if there is none} */
  int of(int nameStart) {
    return ends.getOrDefault(nameStart, -1);
  }

  private void tag(int at) {
    boolean closing = TextScan.at(text, at + 1) == '/';
    int nameStart = behindPrefix(closing ? at + 2 : at + 1);
    String name = text.subSequence(nameStart, nameEnd(nameStart)).toString();
    Deque<Integer> opened = open.computeIfAbsent(name, any -> new ArrayDeque<>(1));
    if (!closing) {
      opened.push(nameStart);
    } else if (!opened.isEmpty()) {
      ends.put(opened.pop(), at);
    }
  }

  private int behindPrefix(int from) {
    int end = nameEnd(from);
    return TextScan.at(text, end) == ':' ? end + 1 : from;
  }

  private int nameEnd(int from) {
    int end = from;
    while (TextScan.isName(TextScan.at(text, end)) || TextScan.at(text, end) == '-') {
      end++;
    }
    return end;
  }
}
