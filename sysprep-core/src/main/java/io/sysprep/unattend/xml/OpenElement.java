package io.sysprep.unattend.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of an element that was not closed which it is and where it begins.
 *
 * <p>Names are said of the outer levels, and of elements that are closed elsewhere. Further in,
 * what looks like a name may be a piece of a password in which a {@code <} was not escaped.
 */
final class OpenElement {

  /** The root, the blocks and the components of an answer file. */
  private static final int NAMED_LEVELS = 3;

  /** The pass of a block, which tells one from the next; a value of letters is no secret. */
  private static final Pattern PASS =
      Pattern.compile("<[^<>]*?\\spass\\s*=\\s*[\"']([A-Za-z]+)[\"']");

  private final TreeBuilder tree;
  private final String text;
  private final int row;

  OpenElement(TreeBuilder tree, char[] text, int row) {
    this.tree = tree;
    this.text = new String(text);
    this.row = row;
  }

  /** {@return where the element begins} */
  int start() {
    return tree.start[row];
  }

  /** {@return the line of a place in the text} */
  int lineOf(int offset) {
    return new LineIndex(text).lineOf(offset);
  }

  /** Says which element it is, such as {@code settings (pass windowsPE)}. */
  String named() {
    return isNamed() ? "element " + name(row) + pass() : "element";
  }

  /** Tells whether an element around this one has a name: then this one was not closed. */
  boolean isWithin(String name) {
    for (int around = tree.parent[row]; around >= 0; around = tree.parent[around]) {
      if (name(around).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed() {
    int level = 1;
    for (int around = tree.parent[row]; around >= 0; around = tree.parent[around]) {
      level++;
    }
    return level <= NAMED_LEVELS || text.contains("</" + name(row) + ">");
  }

  private String name(int element) {
    int from = tree.start[element] + 1;
    int to = from;
    while (to < text.length() && isNamePart(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private String pass() {
    Matcher tag = PASS.matcher(text).region(start(), text.length());
    return tag.lookingAt() ? " (pass " + tag.group(1) + ")" : "";
  }

  private static boolean isNamePart(char c) {
    return XmlCharacters.isName(c) || c == ':';
  }
}
