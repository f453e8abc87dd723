package io.sysprep.diagnose;

import io.sysprep.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a timeline: stages as one band above, the providers that took time as rows below. */
final class TimelinePicture {

  private static final int WIDTH = 960;
  private static final int LABELS = 280;
  private static final int RIGHT = 90;
  private static final int CHART = WIDTH - LABELS - RIGHT;
  private static final int TOP = 84;
  private static final int ROW = 22;
  private static final int BAR = 14;
  private static final int MOST_ROWS = 24;
  private static final int NARROWEST = 3;
  private static final int TICKS = 5;
  private static final String BROKEN = "#c62828";

  private final Timeline timeline;
  private final StringBuilder svg = new StringBuilder();

  TimelinePicture(Timeline timeline) {
    this.timeline = timeline;
  }

  String svg() {
    List<Timeline.Bar> rows = rows();
    int height = TOP + (timeline.stages().size() + rows.size() + 1) * ROW + 30;
    open(height);
    drawTicks(height - 24);
    int y = drawRows(timeline.stages(), TOP, false);
    drawRows(rows, y + ROW / 2, true);
    return svg.append("</svg>\n").toString();
  }

  /** What broke is always there; of the others, those that took longest, in their order. */
  private List<Timeline.Bar> rows() {
    List<Timeline.Bar> longest = timeline.longestProviders(MOST_ROWS);
    List<Timeline.Bar> shown = new ArrayList<>();
    for (Timeline.Bar bar : timeline.providers()) {
      if (bar.broken() || (shown.size() < MOST_ROWS && longest.contains(bar))) {
        shown.add(bar);
      }
    }
    return shown.size() <= MOST_ROWS
        ? shown
        : shown.subList(shown.size() - MOST_ROWS, shown.size());
  }

  private void open(int height) {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
            + " font-family=\"Segoe UI, DejaVu Sans, sans-serif\" font-size=\"12\">",
        WIDTH, height, WIDTH, height);
    add("<title>%s</title>", escaped(timeline.title()));
    add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, height);
    text(16, 28, "start", "#212121", 16, "Sysprep run: " + timeline.title());
    text(16, 48, "start", "#616161", 12, summary());
  }

  private String summary() {
    String whole = "It took " + Words.spoken(timeline.length());
    return timeline.longestProviders(1).stream()
        .filter(bar -> !bar.length().isZero())
        .findFirst()
        .map(
            bar ->
                whole
                    + "; the longest provider was "
                    + bar.label()
                    + " ("
                    + Words.spoken(bar.length())
                    + ").")
        .orElse(whole + ".");
  }

  private void drawTicks(int bottom) {
    for (int i = 0; i <= TICKS; i++) {
      double share = (double) i / TICKS;
      long x = Math.round(LABELS + share * CHART);
      add(
          "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#e0e0e0\"/>",
          x, TOP - 12, x, bottom);
      Duration at = Duration.ofMillis(Math.round(timeline.length().toMillis() * share));
      text(x, TOP - 18, "middle", "#757575", 11, clock(at));
    }
  }

  private int drawRows(List<Timeline.Bar> bars, int top, boolean provider) {
    int y = top;
    for (Timeline.Bar bar : bars) {
      drawBar(bar, y, provider);
      y += ROW;
    }
    return y;
  }

  private void drawBar(Timeline.Bar bar, int y, boolean provider) {
    long x = Math.round(LABELS + share(bar.start()) * CHART);
    long width = Math.max(NARROWEST, Math.round(share(bar.length()) * CHART));
    String color = bar.broken() ? BROKEN : provider ? lighter(bar.stage()) : color(bar.stage());
    text(LABELS - 10, y + BAR - 3, "end", bar.broken() ? BROKEN : "#424242", 12, label(bar));
    add(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\" fill=\"%s\"><title>%s</title>"
            + "</rect>",
        Math.min(x, LABELS + CHART - NARROWEST),
        y,
        width,
        BAR,
        color,
        escaped(bar.label() + ": " + clock(bar.length())));
    String note = bar.broken() ? clock(bar.length()) + ", broke here" : clock(bar.length());
    drawNote(bar, note, x + width, y);
  }

  /** Beside the bar where there is room, else before it. */
  private void drawNote(Timeline.Bar bar, String note, long end, int y) {
    boolean room = end + note.length() * 7L < WIDTH;
    long x = room ? end + 6 : Math.round(LABELS + share(bar.start()) * CHART) - 6;
    text(x, y + BAR - 3, room ? "start" : "end", bar.broken() ? BROKEN : "#757575", 11, note);
  }

  private double share(Duration offset) {
    return (double) offset.toMillis() / timeline.length().toMillis();
  }

  private static String label(Timeline.Bar bar) {
    return bar.label().length() <= 40 ? bar.label() : bar.label().substring(0, 37) + "...";
  }

  private static String color(SysprepStage stage) {
    if (!stage.hasChangedMachine()) {
      return "#1565c0";
    }
    return stage.isFirstBoot() ? "#00796b" : "#ef6c00";
  }

  private static String lighter(SysprepStage stage) {
    if (!stage.hasChangedMachine()) {
      return "#90caf9";
    }
    return stage.isFirstBoot() ? "#80cbc4" : "#ffcc80";
  }

  private static String clock(Duration duration) {
    long seconds = duration.toSeconds();
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private void text(long x, long y, String anchor, String color, int size, String content) {
    add(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\" font-size=\"%d\">%s</text>",
        x, y, anchor, color, size, escaped(content));
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String escaped(String content) {
    StringBuilder escaped = new StringBuilder();
    content
        .codePoints()
        .filter(c -> c >= ' ' && c < 0xFFFE && !(c >= 0xD800 && c <= 0xDFFF))
        .forEach(
            c ->
                escaped.append(
                    switch (c) {
                      case '&' -> "&amp;";
                      case '<' -> "&lt;";
                      case '>' -> "&gt;";
                      default -> Character.toString(c);
                    }));
    return escaped.toString();
  }
}
