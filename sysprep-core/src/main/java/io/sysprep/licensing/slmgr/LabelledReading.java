package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.LicenseField;
import io.sysprep.licensing.LicenseStatus;
import io.sysprep.licensing.record.Counts;
import io.sysprep.licensing.record.RecordDraft;
import io.sysprep.licensing.record.Shapes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the labels of a record's lines say. */
final class LabelledReading {

  private final RecordDraft draft;
  private final ScriptGeneration generation;
  private final List<String> ambiguousCounts = new ArrayList<>();

  private LabelledReading(RecordDraft draft, ScriptGeneration generation) {
    this.draft = draft;
    this.generation = generation;
  }

  static void read(Segments.Segment segment, RecordDraft draft, ScriptGeneration generation) {
    LabelledReading reading = new LabelledReading(draft, generation);
    segment.lines().forEach(reading::read);
    reading.countsByOrder();
  }

  private void read(ReadLine line) {
    LabelMatch match = line.match();
    if (match == null) {
      return;
    }
    LabelMeaning meaning = match.meaning();
    switch (match.kind()) {
      case FIELD -> draft.put(meaning.field(), match.value());
      case FLAG -> draft.put(meaning.field(), meaning.value());
      case STATUS_LABEL -> draft.put(LicenseField.STATUS, match.value());
      case STATUS -> status(meaning.status(), match.value());
      case REASON -> draft.put(LicenseField.STATUS_REASON, line.text());
      case REMAINING -> remaining(meaning.value(), match.value());
      case REARM -> rearm(match);
      default -> {}
    }
  }

  private void status(LicenseStatus status, String words) {
    draft.status(status);
    draft.put(LicenseField.STATUS, words);
  }

  private void remaining(String kind, String value) {
    Optional<Duration> minutes = Counts.minutes(Shapes.firstInteger(value));
    draft.remaining(minutes);
    minutes.ifPresent(known -> draft.put(LicenseField.EXPIRATION, kind));
  }

  private void rearm(LabelMatch match) {
    if (!Shapes.isInteger(match.value())) {
      return;
    }
    if (match.isAmbiguous()) {
      ambiguousCounts.add(match.value());
    } else {
      draft.count(match.meaning().counter(), match.value());
    }
  }

  /** Some languages have one label for two counts: then the script's order tells which is which. */
  private void countsByOrder() {
    RearmLines.counters(ambiguousCounts.size(), draft, generation)
        .forEach(counter -> draft.count(counter, ambiguousCounts.remove(0)));
  }
}
