package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.LicenseField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of output and what its label says.
 *
 * @param line the line
 * @param match the label's match; null where no label of the language fits
 */
record ReadLine(OutputLine line, @Nullable LabelMatch match) {

  static ReadLine of(OutputLine line, LabelSet labels) {
    return new ReadLine(line, labels.match(line.text(), line.folded()));
  }

  String text() {
    return line.text();
  }

  boolean is(LineKind kind) {
    return match != null && match.kind() == kind;
  }

  boolean is(LicenseField field) {
    return match != null && match.is(field);
  }

  boolean isUnknown() {
    return match == null;
  }

  /** {@return what stands behind the last colon that ends a label; empty where there is none} */
  Optional<String> lastValue() {
    int colon = Colons.last(text());
    return colon < 0 ? Optional.empty() : Optional.of(text().substring(colon + 1).strip());
  }

  /** The description is not localized: it ends with the channel and the word for it. */
  boolean isDescription() {
    return is(LicenseField.DESCRIPTION)
        || (isUnknown() && text().endsWith(" channel") && Colons.last(text()) > 0);
  }

  /** The name is not localized either: it ends with the word for an edition. */
  boolean isName() {
    return isUnknown() && text().endsWith(" edition") && Colons.last(text()) > 0;
  }
}
