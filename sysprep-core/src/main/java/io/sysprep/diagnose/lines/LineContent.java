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
import org.jspecify.annotations.Nullable;

/**
 * What a line says, apart from when: logs repeat the same content thousands of times, and it is
 * understood once.
 *
 * <p>Of most lines nobody asks more than the head, so what else there is to say is made when asked
 * for.
 */
public final class LineContent {

  /** What a line says that says nothing of use. */
  static final LineContent NOTHING = plain("", true);

  private final LineHead head;
  private final String text;
  private final int messageFrom;
  private final int messageTo;
  private final boolean complete;
  private final boolean plain;
  private @Nullable Passage passage;
  private Optional<MarkerTable.Hit> marker = Optional.empty();
  private Optional<CauseBook.Hit> cause = Optional.empty();

  private LineContent(
      LineHead head, String text, int messageFrom, int messageTo, boolean complete, boolean plain) {
    this.head = head;
    this.text = text;
    this.messageFrom = messageFrom;
    this.messageTo = messageTo;
    this.complete = complete;
    this.plain = plain;
  }

  /** Takes a line without a head in which nothing stands that a row looks for. */
  static LineContent plain(String text, boolean complete) {
    return new LineContent(LineHead.NONE, text, 0, text.length(), complete, true);
  }

  /**
   * Understands a line.
   *
   * @param text the line from the end of its time on; the whole line where it has no fixed columns
   * @param messageFrom where in it the message begins
   * @param messageTo where in it the message ends
   * @param complete whether its end was seen
   * @param sifted whether the sieve held it back, so that only its id may matter
   */
  static LineContent read(
      LineHead head,
      String text,
      int messageFrom,
      int messageTo,
      boolean complete,
      boolean sifted,
      LogTables tables) {
    boolean plain = sifted && !tables.sieve().passes(head.id());
    LineContent content = new LineContent(head, text, messageFrom, messageTo, complete, plain);
    if (plain) {
      return content;
    }
    content.marker = tables.markers().in(content.passage(), head.isThere());
    content.cause = tables.rules().in(message(head, content.passage()));
    return content;
  }

  /** {@return the head with a message, as signatures look at it} */
  static Message message(LineHead head, Passage passage) {
    boolean info = head.level() == LogLevel.INFO;
    return new Message(passage, head.id(), info, head.isThere());
  }

  /** {@return what stands before its message} */
  public LineHead head() {
    return head;
  }

  /**
   * {@return the line from the end of its time on; the whole line where it has no fixed columns}
   */
  String text() {
    return text;
  }

  /** {@return what it says} */
  public String message() {
    return text.substring(messageFrom, messageTo);
  }

  /** {@return where in the line its message begins} */
  int messageFrom() {
    return messageFrom;
  }

  /** {@return the message made ready for matching} */
  public Passage passage() {
    Passage ready = passage;
    if (ready == null) {
      ready = Passage.of(message(), complete);
      passage = ready;
    }
    return ready;
  }

  /** {@return what it says of the course of a run} */
  public Optional<MarkerTable.Hit> marker() {
    return marker;
  }

  /** {@return the cause that it shows by itself} */
  public Optional<CauseBook.Hit> cause() {
    return cause;
  }

  /** {@return whether nothing stands in it that a row looks for, be it joined with other lines} */
  boolean isPlain() {
    return plain;
  }

  /** {@return how many characters are held for it} */
  public int length() {
    return text.length();
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
        || (marker.isPresent() && RunEnding.of(marker.get().marker().kind()) != RunEnding.OPEN)
        || (cause.isPresent() && endsLaunch(cause.get()));
  }

  private static boolean endsLaunch(CauseBook.Hit hit) {
    return hit.rule().role() == CauseWeight.CAUSE && hit.rule().stage() == CauseStage.LAUNCH;
  }
}
