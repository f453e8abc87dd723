package io.sysprep.unattend;

import io.sysprep.redaction.CharacterQuads;
import io.sysprep.unattend.catalogue.ProblemPath;
import io.sysprep.unattend.lint.rules.StandardRules;
import java.util.BitSet;
import java.util.List;

/** What problems quote of a file, asked for each of its values whether that may be quoted. */
final class SaidText {

  private static final int BITS = 1 << 13;

  /** To search all that is said of a big file for each of its values would cost their product. */
  private static final int MUCH = 1 << 14;

  private final BitSet quotingMessages = new BitSet();
  private final BitSet quotingPaths = new BitSet();
  private final StringBuilder said = new StringBuilder();

  /** What is asked first; values of less than four characters are not hidden. */
  private final CharacterQuads quads = new CharacterQuads(BITS);

  SaidText(List<AnswerFileProblem> problems) {
    for (int i = 0; i < problems.size(); i++) {
      AnswerFileProblem problem = problems.get(i);
      if (!StandardRules.isInOwnWords(problem.ruleId())) {
        quotingMessages.set(i);
        add(problem.message());
      }
      if (!ProblemPath.isOfCatalogue(problem.path())) {
        quotingPaths.set(i);
        add(problem.path());
      }
    }
  }

  /** Tells whether the message of a problem may say what is in the file. */
  boolean quotesInMessage(int problem) {
    return quotingMessages.get(problem);
  }

  /** Tells whether the path of a problem says what is not in the catalogue. */
  boolean quotesInPath(int problem) {
    return quotingPaths.get(problem);
  }

  /** Tells whether nothing of the file is quoted. */
  boolean isEmpty() {
    return said.length() == 0;
  }

  /** Tells whether a value may stand in what is said; false is certain, and cheap. */
  boolean mayQuote(String value) {
    return quads.mayHaveFirst(value) && (said.length() > MUCH || said.indexOf(value) >= 0);
  }

  private void add(String text) {
    quads.addAll(text);
    if (said.length() <= MUCH) {
      said.append(text).append('\n');
    }
  }
}
