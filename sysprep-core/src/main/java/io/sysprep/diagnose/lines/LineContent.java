package io.sysprep.diagnose.lines;

import io.sysprep.diagnose.LogLevel;
import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.CauseStage;
import io.sysprep.diagnose.rules.CauseWeight;
import io.sysprep.diagnose.rules.MarkerKind;
import io.sysprep.diagnose.rules.MarkerTable;
import io.sysprep.diagnose.rules.Message;
import io.sysprep.diagnose.rules.Passage;
import io.sysprep.diagnose.rules.RunEnding;
import java.util.Optional;

/**
 * What a line says, apart from when: logs repeat the same content thousands of times, and it is
 * understood once.
 *
 * @param head what stands before its message
 * @param message what it says
 * @param text the line from the end of its time on; the whole line where it has no fixed columns
 * @param passage the message made ready for matching
 * @param marker what it says of the course of a run
 * @param cause the cause that it shows by itself
 */
public record LineContent(
    LineHead head,
    String message,
    String text,
    Passage passage,
    Optional<MarkerTable.Hit> marker,
    Optional<CauseBook.Hit> cause) {

  /** What a line says that says nothing of use. */
  static final LineContent NOTHING =
      new LineContent(
          LineHead.NONE, "", "", Passage.of("", true), Optional.empty(), Optional.empty());

  /**
   * Understands a line.
   *
   * @param complete whether its end was seen
   */
  static LineContent read(
      LineHead head, String message, String text, boolean complete, LogTables tables) {
    Passage passage = Passage.of(message, complete);
    return new LineContent(
        head,
        message,
        text,
        passage,
        tables.markers().in(passage, head.isThere()),
        tables.rules().in(message(head, passage)));
  }

  /** {@return the head with a message, as signatures look at it} */
  static Message message(LineHead head, Passage passage) {
    boolean info = head.level() == LogLevel.INFO;
    return new Message(passage, head.id(), info, head.isThere());
  }

  public boolean is(MarkerKind kind) {
    return marker.isPresent() && marker.get().marker().kind() == kind;
  }

  public boolean saysNothing() {
    return marker.isEmpty() && cause.isEmpty();
  }

  /** {@return whether Sysprep gives up with this line} */
  public boolean givesUp() {
    return RunEnding.ofId(head.id()) != RunEnding.OPEN
        || marker.filter(hit -> RunEnding.of(hit.marker().kind()) != RunEnding.OPEN).isPresent()
        || cause.filter(LineContent::endsLaunch).isPresent();
  }

  private static boolean endsLaunch(CauseBook.Hit hit) {
    return hit.rule().role() == CauseWeight.CAUSE && hit.rule().stage() == CauseStage.LAUNCH;
  }
}
