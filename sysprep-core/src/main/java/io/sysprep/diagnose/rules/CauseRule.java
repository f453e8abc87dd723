package io.sysprep.diagnose.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of the table of causes.
 *
 * @param id the cause, in kebab case; several rows may describe the same cause, special before
 *     general
 * @param entry the row's own key
 * @param role what it may do to a verdict
 * @param stage where it strikes
 * @param signatures ways to recognize it, any of which will do; empty for {@link
 *     CauseWeight#UNSEEN}
 * @param title what is the matter, as one sentence with places
 * @param remedies what to do, in order, with places; a remedy that Microsoft does not support
 *     begins with {@code (community)}
 * @param fixability who can put it right: {@code automatic}, {@code guided}, {@code manual}, {@code
 *     none} or {@code unneeded}
 * @param versions the versions of Windows it was seen on
 * @param sources where this is known from
 */
public record CauseRule(
    String id,
    String entry,
    CauseWeight role,
    CauseStage stage,
    List<Signature> signatures,
    String title,
    List<String> remedies,
    String fixability,
    String versions,
    List<String> sources) {

  /** Before a remedy that Microsoft does not support. */
  public static final String COMMUNITY = "(community)";

  /** {@return what stood in the places of the first signature that the message has} */
  Optional<CauseBook.Hit> in(Message message) {
    for (Signature signature : signatures) {
      Optional<Map<String, String>> captures = signature.in(message);
      if (captures.isPresent()) {
        return Optional.of(hit(captures.get(), signature, message));
      }
    }
    return Optional.empty();
  }

  /** A code that is none of the line's by itself is one where the signature says so. */
  private CauseBook.Hit hit(Map<String, String> captures, Signature signature, Message message) {
    List<FoundCode> lastErrors =
        signature.lastErrors().isEmpty() ? List.of() : lastErrors(signature, message);
    return new CauseBook.Hit(this, named(captures, message.passage()), lastErrors);
  }

  private static List<FoundCode> lastErrors(Signature signature, Message message) {
    return message.passage().lastErrors().stream()
        .filter(found -> signature.lastErrors().stream().anyMatch(found::isSameAs))
        .toList();
  }

  /** Pass and component stand in brackets, whatever the language of the sentence around them. */
  private Map<String, String> named(Map<String, String> captures, Passage passage) {
    if (!title.contains("{where}") && !title.contains("{component}")) {
      return captures;
    }
    Map<String, String> names = new LinkedHashMap<>(captures);
    BracketedNames.pass(passage).ifPresent(pass -> names.putIfAbsent("pass", pass));
    BracketedNames.component(passage).ifPresent(name -> names.putIfAbsent("component", name));
    if (names.containsKey("pass")) {
      names.put("where", " in the pass " + names.get("pass"));
    }
    return names;
  }

  Optional<Map<String, String>> atEnd(Passage lastLine, Optional<Passage> openedBy) {
    return signatures.stream()
        .flatMap(signature -> signature.atEnd(lastLine, openedBy).stream())
        .findFirst();
  }

  boolean refuses(RefusedSetting setting) {
    return signatures.stream().anyMatch(signature -> signature.refuses(setting));
  }

  boolean isCourse(String name, Passage what) {
    return signatures.stream().anyMatch(signature -> signature.isCourse(name, what));
  }
}
