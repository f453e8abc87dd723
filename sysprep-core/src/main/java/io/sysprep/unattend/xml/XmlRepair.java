package io.sysprep.unattend.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Repairs the two commonest faults of published files, and tells of each. */
final class XmlRepair {

  private final XmlLimits limits;
  private final Consumer<MalformedXmlException> repaired;

  XmlRepair(XmlLimits limits, Consumer<MalformedXmlException> repaired) {
    this.limits = limits;
    this.repaired = repaired;
  }

  /**
   * {@return the text without those faults; the text itself if it has none}
   *
   * @throws MalformedXmlException if it has others
   */
  String apply(String text) {
    return closeGaps(leadWithDeclaration(text));
  }

  private String leadWithDeclaration(String text) {
    try {
      new XmlScanner(text.toCharArray(), limits, new ArrayList<>()).scan();
      return text;
    } catch (Malformed e) {
      if (e.kind != Malformation.CONTENT_BEFORE_XML_DECLARATION) {
        throw MalformedXmlException.of(e, text);
      }
      String moved = moveDeclaration(text, e.offset);
      repaired.accept(MalformedXmlException.of(e, text));
      return moved;
    }
  }

  /** Puts the declaration first; the lines behind it keep their numbers. */
  private static String moveDeclaration(String text, int declaration) {
    String rest = text.substring(declaration);
    requireUtf8(text, declaration, rest);
    int end = rest.indexOf("?>") + 2;
    String before = text.substring(0, declaration);
    String lineEnd = lineEndAtTheEndOf(before);
    String banner = before.substring(0, before.length() - lineEnd.length());
    return rest.substring(0, end) + lineEnd + banner + rest.substring(end);
  }

  /** The text was read as UTF-8; another encoding, declared too late, would be a wrong reading. */
  private static void requireUtf8(String text, int declaration, String rest) {
    Optional<String> encoding = XmlDeclaration.encodingIn(rest);
    if (rest.indexOf("?>") < 0 || !encoding.orElse("utf-8").equalsIgnoreCase("utf-8")) {
      throw MalformedXmlException.of(
          new Malformed(Malformation.CONTENT_BEFORE_XML_DECLARATION, declaration, ""), text);
    }
  }

  private static String lineEndAtTheEndOf(String text) {
    if (text.endsWith("\r\n")) {
      return "\r\n";
    }
    boolean broken = text.endsWith("\n") || text.endsWith("\r");
    return broken ? text.substring(text.length() - 1) : "";
  }

  private String closeGaps(String text) {
    List<Integer> gaps = new ArrayList<>();
    try {
      new XmlScanner(text.toCharArray(), limits, gaps).scan();
    } catch (Malformed e) {
      throw MalformedXmlException.of(e, text);
    }
    LineIndex lines = new LineIndex(text);
    List<Splice> spaces = new ArrayList<>();
    for (int gap : gaps) {
      Malformed fault = new Malformed(Malformation.MISSING_SPACE_BETWEEN_ATTRIBUTES, gap, "");
      repaired.accept(MalformedXmlException.of(fault, text, lines));
      spaces.add(new Splice(gap, gap, " "));
    }
    return Splice.apply(text, spaces);
  }
}
