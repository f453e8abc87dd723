package io.sysprep.diagnose.lines;

import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.CauseRule;
import io.sysprep.diagnose.rules.Marker;
import io.sysprep.diagnose.rules.MarkerKind;
import io.sysprep.diagnose.rules.MarkerTable;
import io.sysprep.diagnose.rules.Signature;
import io.sysprep.diagnose.rules.Template;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The tables that a log is read with, and the phrases that make a line worth reading. */
public record LogTables(MarkerTable markers, CauseBook rules, Phrases phrases, LineSieve sieve) {

  /** Markers that stand in lines of level Error, or tell nothing but the kind of log. */
  private static final Set<MarkerKind> NOT_IN_INFO =
      EnumSet.of(
          MarkerKind.FAMILY,
          MarkerKind.LAUNCHED,
          MarkerKind.LOG_OPENED,
          MarkerKind.LOG_CLOSED,
          MarkerKind.CONSEQUENCE,
          MarkerKind.HALTED,
          MarkerKind.FAILED_PARSING,
          MarkerKind.FAILED_VALIDATION,
          MarkerKind.FAILED_EXECUTION,
          MarkerKind.PROVIDER_FAILURE);

  /**
   * Puts the markers that come with the library beside causes.
   *
   * @param causes the causes to know
   * @return what a log is read with
   */
  public static LogTables of(CauseBook causes) {
    return causes == CauseBook.standard() ? Standard.TABLES : with(Standard.MARKERS, causes);
  }

  private static LogTables with(MarkerTable markers, CauseBook causes) {
    Phrases phrases = new Phrases(openings(markers, causes));
    return new LogTables(markers, causes, phrases, new LineSieve(markers, causes));
  }

  private static List<String> openings(MarkerTable markers, CauseBook rules) {
    List<String> openings = new ArrayList<>();
    for (Marker marker : markers.markers()) {
      if (!NOT_IN_INFO.contains(marker.kind())) {
        openings.add(opening(marker.template()));
      }
    }
    for (CauseRule rule : rules.all()) {
      for (Signature signature : rule.signatures()) {
        addAnchored(openings, signature);
      }
    }
    return openings;
  }

  /** As Windows writes it, blanks and all: lines in fixed columns are as they were written. */
  private static String opening(Template template) {
    String pattern = template.pattern().substring(template.isAnchored() ? 1 : 0).stripLeading();
    int place = pattern.indexOf('{');
    return place < 0 ? pattern : pattern.substring(0, place);
  }

  private static void addAnchored(List<String> openings, Signature signature) {
    for (Template text : signature.texts()) {
      if (text.isAnchored()) {
        openings.add(opening(text));
      }
    }
  }

  /** Read once, on first use. */
  private static final class Standard {
    static final MarkerTable MARKERS = MarkerTable.standard();
    static final LogTables TABLES = with(MARKERS, CauseBook.standard());
  }
}
