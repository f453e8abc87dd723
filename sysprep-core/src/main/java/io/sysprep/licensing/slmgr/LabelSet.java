package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.LicensingSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one language's texts.
 *
 * <p>Lines are looked up by their first character; among the texts that fit the longest wins, so
 * that a text within another one does no harm.
 */
public final class LabelSet {

  /** Knows nothing. */
  static final LabelSet NONE = of(LicensingSource.STRUCTURE, List.of());

  private final LicensingSource source;
  private final Map<Character, List<LabelTemplate>> byFirst = new HashMap<>();
  private final List<LabelTemplate> withoutPrefix = new ArrayList<>();
  private final boolean complete;

  private LabelSet(LicensingSource source, List<LabelTemplate> templates) {
    this.source = source;
    this.complete = Trust.isWhole(templates);
    templates.stream().filter(template -> !template.isEmpty()).forEach(this::add);
    byFirst.values().forEach(LabelSet::sort);
  }

  static LabelSet of(LicensingSource source, List<LabelTemplate> templates) {
    return new LabelSet(source, templates);
  }

  private void add(LabelTemplate template) {
    if (template.prefix().isEmpty()) {
      withoutPrefix.add(template);
    } else {
      byFirst.computeIfAbsent(template.prefix().charAt(0), c -> new ArrayList<>()).add(template);
    }
  }

  private static void sort(List<LabelTemplate> templates) {
    templates.sort(Comparator.comparingInt((LabelTemplate t) -> t.prefix().length()).reversed());
  }

  LicensingSource source() {
    return source;
  }

  /** Tells whether every line of a license record has its text here. */
  boolean isComplete() {
    return complete;
  }

  /** {@return the match of the longest text that fits the line, or null} */
  @Nullable LabelMatch match(String line, Folded folded) {
    if (folded.length() == 0) {
      return null;
    }
    LabelMatch found = match(line, folded, byFirst.getOrDefault(folded.charAt(0), List.of()));
    return found != null ? found : match(line, folded, withoutPrefix);
  }

  private static @Nullable LabelMatch match(
      String line, Folded folded, List<LabelTemplate> candidates) {
    LabelTemplate first = null;
    String value = "";
    List<LabelMeaning> meanings = new ArrayList<>(1);
    for (LabelTemplate candidate : candidates) {
      String found =
          first == null || first.isLike(candidate) ? candidate.valueIn(line, folded) : null;
      if (found != null) {
        value = first == null ? found : value;
        first = first == null ? candidate : first;
        meanings.add(candidate.meaning());
      }
    }
    return first == null ? null : new LabelMatch(meanings, value);
  }
}
