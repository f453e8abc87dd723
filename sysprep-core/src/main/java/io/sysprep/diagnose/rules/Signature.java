package io.sysprep.diagnose.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One way to recognize a cause: everything in it must hold of the same occasion. How it is written,
 * {@link io.sysprep.diagnose.CauseTable} says.
 *
 * @param occasion what it is looked for in
 * @param texts what must stand there
 * @param codes error codes, each of which a message must carry
 * @param lastErrors what GetLastError must have been when a message was written
 * @param id the message id, if it must have one
 * @param quoted whether it is the text of a dialog, which no log wrote
 * @param open what the line that started the unfinished provider must say
 * @param refused why the setting is refused, if that matters
 * @param course what the lines show together; empty where that is not asked
 */
public record Signature(
    Occasion occasion,
    List<Template> texts,
    List<Long> codes,
    List<Long> lastErrors,
    OptionalInt id,
    boolean quoted,
    Optional<Template> open,
    Optional<Refusal> refused,
    String course) {

  /** {@return whether it is looked for in messages of a log} */
  public boolean isOfMessage() {
    return occasion == Occasion.MESSAGE;
  }

  /**
   * Tells whether it can hold of messages of level Info.
   *
   * <p>A large log is nearly all Info; only texts that must stand at the beginning of a message can
   * be looked for there without reading every character.
   *
   * @return whether it has an anchored text
   */
  public boolean readsInfo() {
    for (int i = 0; i < texts.size() && isOfMessage(); i++) {
      if (texts.get(i).isAnchored()) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether it is nothing but texts, each of which stands by itself} */
  boolean isOfTexts() {
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).partsPlaces()) {
        return false;
      }
    }
    return codes.isEmpty() && lastErrors.isEmpty() && !quoted;
  }

  Optional<Map<String, String>> in(Message message) {
    boolean may =
        isOfMessage()
            && (!message.isInfo() || readsInfo())
            && (!quoted || message.isQuoted())
            && (id.isEmpty() || id.getAsInt() == message.id());
    return may && mayStandIn(message.passage()) && hasCodes(message) && hasLastErrors(message)
        ? captures(texts, message.passage())
        : Optional.empty();
  }

  /**
   * Asked of every candidate of every line, so that nothing is made for one that has no such text.
   */
  private boolean mayStandIn(Passage passage) {
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).mayStandIn(passage)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasCodes(Message message) {
    for (long code : codes) {
      if (!isAmong(message.codes(), code)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAmong(List<FoundCode> codes, long code) {
    for (FoundCode found : codes) {
      if (found.isSameAs(code)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasLastErrors(Message message) {
    for (long code : lastErrors) {
      if (!isAmong(message.passage().lastErrors(), code)) {
        return false;
      }
    }
    return true;
  }

  Optional<Map<String, String>> atEnd(Passage lastLine, Optional<Passage> openedBy) {
    if (occasion != Occasion.ENDING) {
      return Optional.empty();
    }
    Optional<Map<String, String>> lastMatch = captures(texts, lastLine);
    if (lastMatch.isEmpty() || open.isEmpty()) {
      return lastMatch;
    }
    return openedBy.flatMap(line -> captures(List.of(open.get()), line));
  }

  boolean refuses(RefusedSetting setting) {
    return occasion == Occasion.REFUSAL
        && refused.filter(why -> why != setting.why()).isEmpty()
        && captures(texts, Passage.of(setting.settingWithoutKeys(), true)).isPresent();
  }

  boolean isCourse(String name, Passage what) {
    return occasion == Occasion.COURSE && course.equals(name) && captures(texts, what).isPresent();
  }

  private static Optional<Map<String, String>> captures(List<Template> texts, Passage passage) {
    Map<String, String> captures = new LinkedHashMap<>();
    for (Template text : texts) {
      Optional<Template.Match> match = text.in(passage);
      if (match.isEmpty()) {
        return Optional.empty();
      }
      captures.putAll(match.get().captures());
    }
    return Optional.of(captures);
  }
}
