package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.LicenseField;
import io.sysprep.licensing.record.RearmCounter;
import java.util.List;

/**
 * A line that a label recognized.
 *
 * @param meanings what the label may say; more than one where a language has one text for several
 * @param value what stands after the label
 */
record LabelMatch(List<LabelMeaning> meanings, String value) {

  LabelMeaning meaning() {
    return meanings.get(0);
  }

  LineKind kind() {
    return meaning().kind();
  }

  boolean is(LicenseField field) {
    return meaning().isField(field);
  }

  boolean mayBe(RearmCounter counter) {
    return meanings.stream().anyMatch(meaning -> meaning.target().equals(counter.name()));
  }

  /** Tells whether the language has one label for two rearm counts, so that only order decides. */
  boolean isAmbiguous() {
    return meanings.stream().map(LabelMeaning::target).distinct().count() > 1;
  }
}
