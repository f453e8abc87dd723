package io.sysprep.diagnose.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message of a log, as signatures look at it. */
public final class Message {

  private final Passage passage;
  private final int id;
  private final boolean info;
  private final boolean headed;
  private @Nullable List<FoundCode> codes;

  /**
   * Makes one.
   *
   * @param passage what it says
   * @param id its id, or -1
   * @param info whether its level is Info; then only anchored signatures count
   * @param headed whether a log wrote it; if not, a person may have quoted a dialog
   */
  public Message(Passage passage, int id, boolean info, boolean headed) {
    this.passage = passage;
    this.id = id;
    this.info = info;
    this.headed = headed;
  }

  Passage passage() {
    return passage;
  }

  int id() {
    return id;
  }

  boolean isInfo() {
    return info;
  }

  /** {@return whether it may be the text of a dialog: no log and none of its programs wrote it} */
  boolean isQuoted() {
    return !headed && DialogSentence.matches(passage.text());
  }

  List<FoundCode> codes() {
    List<FoundCode> found = codes;
    if (found == null) {
      found = passage.codes();
      codes = found;
    }
    return found;
  }
}
