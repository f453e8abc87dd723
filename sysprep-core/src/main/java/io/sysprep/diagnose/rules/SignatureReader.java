package io.sysprep.diagnose.rules;

import io.sysprep.table.Parts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a signature, term by term. */
public final class SignatureReader {

  private static final int SHORTEST_TEXT = 4;

  private final List<Template> texts = new ArrayList<>();
  private final List<Long> codes = new ArrayList<>();
  private final List<Long> lastErrors = new ArrayList<>();
  private final Set<Occasion> occasions = EnumSet.noneOf(Occasion.class);
  private OptionalInt id = OptionalInt.empty();
  private boolean quoted;
  private Optional<Template> open = Optional.empty();
  private Optional<Refusal> refused = Optional.empty();
  private String course = "";

  private SignatureReader() {}

  /**
   * Reads a signature; one with {@code [*]} stands for one of each program.
   *
   * @param written terms joined by {@code &&}
   * @return the signatures that it stands for
   * @throws IllegalArgumentException when a term is empty, a number is none, or terms of different
   *     occasions are joined
   */
  public static List<Signature> read(String written) {
    List<Signature> signatures = new ArrayList<>();
    for (String one : KnownPrograms.spellOut(written)) {
      SignatureReader reader = new SignatureReader();
      for (String term : Parts.of(one, "&&")) {
        reader.term(term);
      }
      signatures.add(reader.signature());
    }
    return signatures;
  }

  private void term(String term) {
    int colon = term.indexOf(':');
    String kind = colon < 0 ? "" : term.substring(0, colon);
    String value = term.substring(colon + 1).strip();
    switch (kind) {
      case "code" -> codes.add(number(value));
      case "gle" -> lastErrors.add(number(value));
      case "id" -> id = OptionalInt.of((int) number(value));
      case "dialog" -> dialog(value);
      case "last" -> text(Occasion.ENDING, value);
      case "open" -> open(value);
      case "setting" -> setting(value);
      case "refused" -> refused(value);
      case "course" -> course(value);
      default -> text(Occasion.MESSAGE, term);
    }
  }

  private void text(Occasion occasion, String text) {
    occasions.add(occasion);
    texts.add(template(text));
  }

  private void dialog(String text) {
    quoted = true;
    text(Occasion.MESSAGE, text);
  }

  private void open(String text) {
    occasions.add(Occasion.ENDING);
    open = Optional.of(template(text));
  }

  private void setting(String text) {
    text(Occasion.REFUSAL, text);
  }

  private void refused(String why) {
    occasions.add(Occasion.REFUSAL);
    refused = Optional.of(Refusal.valueOf(why.toUpperCase(Locale.ROOT)));
  }

  private void course(String name) {
    occasions.add(Occasion.COURSE);
    course = name;
  }

  private static Template template(String text) {
    Template template = Template.of(text);
    if (template.longestText().length() < SHORTEST_TEXT) {
      throw new IllegalArgumentException("the text \"" + text + "\" is too short to recognize");
    }
    return template;
  }

  private static long number(String digits) {
    try {
      return Long.decode(digits) & 0xFFFF_FFFFL;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + digits + "\" is no number, such as 0x80070005", e);
    }
  }

  private Signature signature() {
    return new Signature(
        occasion(),
        List.copyOf(texts),
        List.copyOf(codes),
        List.copyOf(lastErrors),
        id,
        quoted,
        open,
        refused,
        course);
  }

  /** The texts beside {@code course:} are of what happened: a command, a program. */
  private Occasion occasion() {
    if (occasions.contains(Occasion.COURSE)) {
      occasions.remove(Occasion.MESSAGE);
    }
    boolean ofMessages = !codes.isEmpty() || !lastErrors.isEmpty() || id.isPresent() || quoted;
    if (ofMessages) {
      occasions.add(Occasion.MESSAGE);
    }
    if (occasions.size() != 1) {
      throw new IllegalArgumentException(
          "its terms are not of one thing: messages have texts, code:, gle:, id: and dialog:, the"
              + " end of a log last: and open:, refused settings setting: and refused:, and what"
              + " lines show together course: and texts");
    }
    return occasions.iterator().next();
  }
}
