package io.sysprep.report;

import java.util.List;
import java.util.Map;

/** One of the shapes that parts are said in. */
sealed interface Block {

  /** A sentence or more. */
  record Paragraph(String text) implements Block {}

  /** Names and their values, in order. */
  record Values(Map<String, String> values) implements Block {}

  /** What was found, each with how much it matters. */
  record Items(List<Item> items) implements Block {

    /** What stands in the way first, else in the order of finding. */
    public Items {
      items = items.stream().sorted((a, b) -> b.tone().compareTo(a.tone())).toList();
    }

    /** What the faces say in the place of items that nobody has to look at. */
    static String asTheyShouldBe(int count) {
      return count == 1 ? "1 more is as it should be" : count + " more are as they should be";
    }
  }

  /** Lines as they are, such as those of a log. */
  record Lines(String caption, List<String> lines) implements Block {}

  /** A picture as SVG. */
  record Picture(String caption, String svg) implements Block {}
}
