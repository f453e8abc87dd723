package io.sysprep.licensing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells a language of which all is known from one of which only some texts are. */
final class Completeness {

  private static final Set<LicenseField> FIELDS =
      EnumSet.of(
          LicenseField.NAME,
          LicenseField.DESCRIPTION,
          LicenseField.ACTIVATION_ID,
          LicenseField.APPLICATION_ID,
          LicenseField.PARTIAL_PRODUCT_KEY,
          LicenseField.TRUSTED_TIME);

  private Completeness() {}

  static boolean of(List<LabelTemplate> templates) {
    List<LabelMeaning> meanings = templates.stream().map(LabelTemplate::meaning).toList();
    return hasAllStatuses(meanings)
        && FIELDS.stream().allMatch(field -> meanings.stream().anyMatch(m -> m.isField(field)))
        && meanings.stream().anyMatch(Completeness::isWindowsRearm);
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
