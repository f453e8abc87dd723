package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.LicenseField;
import io.sysprep.licensing.LicenseStatus;
import io.sysprep.licensing.record.RearmCounter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Decides whether an output's language is known so well that what its labels do not say is not
 * there: the language is whole, and its labels recognize most of the lines that have any.
 *
 * <p>Otherwise the structure of the output may fill the gaps. In a damaged output of a known
 * language it must not: a misread label is no reason to guess.
 */
final class Trust {

  private static final Set<LicenseField> FIELDS =
      EnumSet.of(
          LicenseField.NAME,
          LicenseField.DESCRIPTION,
          LicenseField.ACTIVATION_ID,
          LicenseField.APPLICATION_ID,
          LicenseField.PARTIAL_PRODUCT_KEY,
          LicenseField.TRUSTED_TIME);

  private Trust() {}

  static boolean in(LabelSet labels, List<ReadLine> lines) {
    return labels.isComplete() && known(lines) >= unknown(lines);
  }

  private static long known(List<ReadLine> lines) {
    return lines.stream().filter(line -> !line.isUnknown()).count();
  }

  private static long unknown(List<ReadLine> lines) {
    return lines.stream().filter(line -> line.isUnknown() && Colons.first(line.text()) > 0).count();
  }

  /** Tells a language of which all is known from one of which only some texts are. */
  static boolean isWhole(List<LabelTemplate> templates) {
    List<LabelMeaning> meanings = templates.stream().map(LabelTemplate::meaning).toList();
    return hasAllStatuses(meanings)
        && FIELDS.stream().allMatch(field -> meanings.stream().anyMatch(m -> m.isField(field)))
        && meanings.stream().anyMatch(Trust::isWindowsRearm);
  }

  private static boolean hasAllStatuses(List<LabelMeaning> meanings) {
    return meanings.stream()
            .filter(meaning -> meaning.kind() == LineKind.STATUS)
            .map(LabelMeaning::status)
            .distinct()
            .count()
        == LicenseStatus.values().length;
  }

  private static boolean isWindowsRearm(LabelMeaning meaning) {
    return meaning.kind() == LineKind.REARM && meaning.counter() == RearmCounter.WINDOWS;
  }
}
