package io.sysprep.diagnose;

import io.sysprep.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  private static final int MOST_TICKS = 6;

  /** Distances that people reckon with, in seconds; beyond them, whole hours. */
  private static final List<Integer> ROUND =
      List.of(1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600);

  private static final String BROKEN = "#c62828";

  private final Timeline timeline;
  private final StringBuilder svg = new StringBuilder();

  TimelinePicture(Timeline timeline) {
    this.timeline = timeline;
  }

  String svg() {
    List<Timeline.Bar> rows = rows();
    int height = TOP + (timeline.stages().size() + rows.size() + 1) * ROW + 54;
    open(height);
    drawTicks(height - 48);
    int y = drawRows(timeline.stages(), TOP, false);
    drawRows(rows, y + ROW / 2, true);
    drawLegend(height - 26);
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
            + " role=\"img\" font-family=\"Segoe UI, DejaVu Sans, sans-serif\" font-size=\"12\">",
        WIDTH, height, WIDTH, height);
    add("<title>%s</title>", escaped("Sysprep run: " + timeline.title()));
    add("<desc>%s</desc>", escaped(description()));
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

  /** What those hear who do not see the picture. */
  private String description() {
    return summary()
        + timeline.stages().stream()
            .map(
                bar ->
                    " Stage "
                        + bar.label()
                        + ": "
                        + Words.spoken(bar.length())
                        + (bar.broken() ? ", and it broke here." : "."))
            .collect(Collectors.joining());
  }

  private void drawLegend(int y) {
    Map<String, String> legend = new LinkedHashMap<>();
    for (Timeline.Bar bar : timeline.stages()) {
      legend.putIfAbsent(color(bar.stage()), meaning(bar.stage()));
    }
    if (Stream.concat(timeline.stages().stream(), timeline.providers().stream())
        .anyMatch(Timeline.Bar::broken)) {
      legend.put(BROKEN, "it broke here");
    }
    int x = LABELS;
    for (Map.Entry<String, String> entry : legend.entrySet()) {
      add(
          "<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" rx=\"2\" fill=\"%s\"/>",
          x, y, entry.getKey());
      text(x + 18, y + 10, "start", "#616161", 11, entry.getValue());
      x += 40 + entry.getValue().length() * 6;
    }
  }

  private static String meaning(SysprepStage stage) {
    if (!stage.hasChangedMachine()) {
      return "nothing is changed yet";
    }
    return stage.isFirstBoot() ? "first boot of the image" : "the machine is changed";
  }

  /** The smallest round distance that does not crowd the picture. */
  private long tickSeconds() {
    long fewest = timeline.length().toSeconds() / MOST_TICKS + 1;
    return ROUND.stream()
        .filter(step -> step >= fewest)
        .mapToLong(Integer::longValue)
        .findFirst()
        .orElse((fewest / 3600 + 1) * 3600);
  }

  private void drawTicks(int bottom) {
    long step = tickSeconds();
    for (long at = 0; at <= timeline.length().toSeconds(); at += step) {
      Duration offset = Duration.ofSeconds(at);
      long x = Math.round(LABELS + share(offset) * CHART);
      add(
          "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#e0e0e0\"/>",
          x, TOP - 12, x, bottom);
      text(x, TOP - 18, "middle", "#757575", 11, clock(offset));
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
