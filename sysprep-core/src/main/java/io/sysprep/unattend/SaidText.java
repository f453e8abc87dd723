package io.sysprep.unattend;

import io.sysprep.unattend.catalogue.ProblemPath;
import io.sysprep.unattend.lint.rules.StandardRules;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What problems quote of a file, asked for each of its values whether that may be quoted. */
final class SaidText {

  /** What is asked first; shorter values are not hidden. */
  private static final int BEGINNING = 4;

  private static final int BITS = 1 << 13;

  /** To search all that is said of a big file for each of its values would cost their product. */
  private static final int MUCH = 1 << 14;

  private final Map<String, Boolean> paths = new HashMap<>();
  private final StringBuilder said = new StringBuilder();
  private final BitSet beginnings = new BitSet(BITS);

  SaidText(List<AnswerFileProblem> problems) {
    for (AnswerFileProblem problem : problems) {
      if (!StandardRules.isInOwnWords(problem.ruleId())) {
        add(problem.message());
      }
      if (!isOfCatalogue(problem.path())) {
        add(problem.path());
      }
    }
  }

  /** Tells whether a path says nothing that is not in the catalogue. */
  boolean isOfCatalogue(String path) {
    return paths.computeIfAbsent(path, ProblemPath::isOfCatalogue);
  }

  /** Tells whether nothing of the file is quoted. */
  boolean isEmpty() {
    return said.length() == 0;
  }

  /** Tells whether a value may stand in what is said; false is certain, and cheap. */
  boolean mayQuote(String value) {
    return value.length() >= BEGINNING
        && beginnings.get(beginning(value, 0))
        && (said.length() > MUCH || said.indexOf(value) >= 0);
  }

  private void add(String text) {
    for (int at = 0; at + BEGINNING <= text.length(); at++) {
      beginnings.set(beginning(text, at));
    }
    if (said.length() <= MUCH) {
      said.append(text).append('\n');
    }
  }

  private static int beginning(String text, int at) {
    int hash = 0;
    for (int i = at; i < at + BEGINNING; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash & (BITS - 1);
  }
}
