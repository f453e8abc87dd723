package io.sysprep.licensing.slmgr;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of an output that are not blank, without the banner of cscript, prompts, and the margin
 * of a web page.
 */
final class LineSelection {

  /** Far more than {@code /dlv all} prints on a machine with every edition of Office. */
  static final int MOST = 100_000;

  private static final String BANNER = "Windows Script Host";
  private static final String BANNER_OWNER = "Microsoft";

  private LineSelection() {}

  static List<OutputLine> of(String text) {
    return withoutMargin(withoutSurroundings(split(text)));
  }

  private static List<OutputLine> split(String text) {
    List<OutputLine> lines = new ArrayList<>();
    boolean afterBlank = false;
    for (int from = 0; from < text.length() && lines.size() < MOST; ) {
      int to = endOfLine(text, from);
      boolean blank = isBlank(text, from, to);
      if (!blank) {
        lines.add(OutputLine.of(text.substring(from, to), afterBlank));
      }
      afterBlank = blank && (afterBlank || !isInsideLineEnd(text, from));
      from = to + 1;
    }
    return lines;
  }

  private static boolean isBlank(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == to;
  }

  /** CR LF, and the CR CR LF of some captures, are one line end. */
  private static boolean isInsideLineEnd(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\r';
  }

  private static int endOfLine(String text, int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
      to++;
    }
    return to;
  }

  private static List<OutputLine> withoutSurroundings(List<OutputLine> lines) {
    List<OutputLine> kept = new ArrayList<>(lines.size());
    boolean afterBanner = false;
    for (OutputLine line : lines) {
      boolean banner = line.text().contains(BANNER);
      boolean owner = afterBanner && line.text().contains(BANNER_OWNER);
      if (!banner && !owner && !isPrompt(line.text())) {
        kept.add(line);
      }
      afterBanner = banner;
    }
    return kept;
  }

  private static boolean isPrompt(String text) {
    String prompt = text.startsWith("PS ") ? text.substring(3) : text;
    return prompt.length() > 3
        && prompt.charAt(1) == ':'
        && prompt.charAt(2) == '\\'
        && Character.isLetter(prompt.charAt(0))
        && prompt.indexOf('>') > 0;
  }

  private static List<OutputLine> withoutMargin(List<OutputLine> lines) {
    int margin = lines.stream().mapToInt(OutputLine::indent).min().orElse(0);
    return margin == 0 ? lines : lines.stream().map(line -> line.shifted(margin)).toList();
  }

  /** Reads the lines again without what most of them begin with, such as a console's prefix. */
  static List<OutputLine> without(LinePrefix prefix, List<OutputLine> lines) {
    return withoutMargin(withoutSurroundings(prefix.cutFrom(lines)));
  }
}
