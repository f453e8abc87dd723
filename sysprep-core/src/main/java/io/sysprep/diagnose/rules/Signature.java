package io.sysprep.diagnose.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One way to recognize a cause: everything in it must hold of the same message.
 *
 * <p>Written as terms joined by {@code &&}: a text with places (see {@link Template}); {@code
 * code:0x422} for an error code in any spelling; {@code id:0x0f0073} for the message id; {@code
 * last:} and a text for a log whose last line it is; {@code open:} and a text for a provider whose
 * start was logged and whose end was not.
 *
 * @param texts what the message must say
 * @param codes error codes, each of which the message must carry
 * @param id the message id, if it must have one
 * @param last what the last line of the log must say
 * @param open what the line that started the unfinished provider must say
 */
public record Signature(
    List<Template> texts,
    List<Long> codes,
    OptionalInt id,
    Optional<Template> last,
    Optional<Template> open) {

  /**
   * Reads a signature.
   *
   * @param written terms joined by {@code &&}
   * @return the signature
   * @throws IllegalArgumentException when a term is empty or a number is none
   */
  static Signature parse(String written) {
    List<Template> texts = new ArrayList<>();
    List<Long> codes = new ArrayList<>();
    OptionalInt id = OptionalInt.empty();
    Optional<Template> last = Optional.empty();
    Optional<Template> open = Optional.empty();
    for (String raw : written.split("&&", -1)) {
      String term = raw.strip();
      if (term.startsWith("code:")) {
        codes.add(Long.decode(term.substring(5).strip()) & 0xFFFF_FFFFL);
      } else if (term.startsWith("id:")) {
        id = OptionalInt.of(Integer.decode(term.substring(3).strip()));
      } else if (term.startsWith("last:")) {
        last = Optional.of(template(term.substring(5)));
      } else if (term.startsWith("open:")) {
        open = Optional.of(template(term.substring(5)));
      } else {
        texts.add(template(term));
      }
    }
    return new Signature(List.copyOf(texts), List.copyOf(codes), id, last, open);
  }

  private static Template template(String text) {
    Template template = Template.of(text.strip());
    if (template.longestText().length() < 4) {
      throw new IllegalArgumentException("the text \"" + text + "\" is too short to recognize");
    }
    return template;
  }

  /** {@return whether it speaks of how the log ends, not of a message} */
  public boolean isOfEnding() {
    return last.isPresent() || open.isPresent();
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
    return !isOfEnding() && texts.stream().anyMatch(Template::isAnchored);
  }

  Optional<Map<String, String>> in(Passage passage, int messageId, List<FoundCode> found) {
    if (id.isPresent() && id.getAsInt() != messageId) {
      return Optional.empty();
    }
    for (long code : codes) {
      if (found.stream().noneMatch(candidate -> candidate.isSameAs(code))) {
        return Optional.empty();
      }
    }
    return captures(texts, passage);
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

  Optional<Map<String, String>> atEnd(Passage lastLine, Optional<Passage> openedBy) {
    Optional<Map<String, String>> lastMatch =
        captures(last.map(List::of).orElseGet(List::of), lastLine);
    if (lastMatch.isEmpty() || open.isEmpty()) {
      return lastMatch;
    }
    return openedBy.flatMap(line -> captures(List.of(open.get()), line));
  }
}
