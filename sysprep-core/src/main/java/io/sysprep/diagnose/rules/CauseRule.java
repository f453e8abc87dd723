package io.sysprep.diagnose.rules;

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
 * @param signatures ways to recognize it, any of which will do; empty for {@link CauseRole#UNSEEN}
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
    CauseRole role,
    CauseStage stage,
    List<Signature> signatures,
    String title,
    List<String> remedies,
    String fixability,
    String versions,
    List<String> sources) {

  /**
   * Tells whether a message has one of the signatures.
   *
   * @param passage the message
   * @param messageId its id, or -1
   * @param codes its error codes
   * @param info whether its level is Info; then only anchored signatures count
   * @return what stood in the places; empty when the message has none of them
   */
  public Optional<Map<String, String>> in(
      Passage passage, int messageId, List<FoundCode> codes, boolean info) {
    for (Signature signature : signatures) {
      if (signature.isOfEnding() || (info && !signature.readsInfo())) {
        continue;
      }
      Optional<Map<String, String>> captures = signature.in(passage, messageId, codes);
      if (captures.isPresent()) {
        return captures;
      }
    }
    return Optional.empty();
  }

  /**
   * Tells whether a log that ends like this has one of the signatures.
   *
   * @param lastLine the last line
   * @param openedBy the line that started a provider which did not end
   * @return what stood in the places; empty when it has none of them
   */
  public Optional<Map<String, String>> atEnd(Passage lastLine, Optional<Passage> openedBy) {
    return signatures.stream()
        .filter(Signature::isOfEnding)
        .flatMap(signature -> signature.atEnd(lastLine, openedBy).stream())
        .findFirst();
  }
}
