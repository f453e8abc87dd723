package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.LicenseField;
import io.sysprep.licensing.LicensingSource;
import io.sysprep.licensing.record.RecordDraft;
import io.sysprep.licensing.record.Shapes;

/** Reads what {@code /xpr} prints of a product: its name, and a sentence about the end. */
final class ExpiryReading {

  private final Segments.Segment segment;
  private final RecordDraft draft;

  private ExpiryReading(Segments.Segment segment, RecordDraft draft) {
    this.segment = segment;
    this.draft = draft;
  }

  static void read(Segments.Segment segment, RecordDraft draft) {
    new ExpiryReading(segment, draft).read();
  }

  private void read() {
    String name = segment.first().text();
    draft.put(LicenseField.NAME, name.substring(0, name.length() - 1));
    segment.lines().stream().skip(1).findFirst().ifPresent(this::sentence);
  }

  private void sentence(ReadLine line) {
    draft.put(LicenseField.EXPIRY_TEXT, line.text());
    LabelMatch match = line.match();
    if (match == null || match.kind() != LineKind.EXPIRY) {
      draft.restsOn(LicensingSource.STRUCTURE);
      return;
    }
    LabelMeaning meaning = match.meaning();
    draft.status(meaning.status());
    if (!meaning.value().isEmpty()) {
      draft.put(LicenseField.EXPIRATION, meaning.value());
    }
    if (Shapes.firstInteger(match.value()).length() > 0) {
      draft.put(LicenseField.EXPIRES, match.value());
    }
  }
}
