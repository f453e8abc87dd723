package io.sysprep.licensing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a record whose language is not known, by the order of its lines and the shapes of its
 * values.
 *
 * <p>First come the lines that say which license it is, up to the partial product key; behind them
 * the status, then what is left of it, then the rearm counts.
 */
final class StructureReading {

  private final List<ReadLine> lines;
  private final RecordDraft draft;
  private final List<ReadLine> used = new ArrayList<>();

  private StructureReading(Segment segment, RecordDraft draft) {
    this.lines = segment.lines();
    this.draft = draft;
  }

  /**
   * Fills what the labels left open.
   *
   * @return the lines that gave a value
   */
  static List<ReadLine> read(Segment segment, RecordDraft draft, ScriptGeneration generation) {
    StructureReading reading = new StructureReading(segment, draft);
    int description = reading.description();
    if (description >= 0) {
      reading.nameBefore(description);
      IdentityStructure identity = IdentityStructure.behind(description, reading.lines);
      identity.values().forEach(reading::put);
      reading.state(identity.end(), identity.generationOr(generation));
    } else if (reading.stateBegin() >= 0) {
      reading.state(reading.stateBegin(), generation);
    }
    return reading.used;
  }

  private int description() {
    int index = 0;
    while (index < lines.size() && !lines.get(index).isDescription()) {
      index++;
    }
    return index == lines.size() ? -1 : index;
  }

  private void nameBefore(int description) {
    put(LicenseField.DESCRIPTION, description);
    if (description > 0) {
      put(LicenseField.NAME, description - 1);
    }
  }

  private void put(LicenseField field, int index) {
    lines.get(index).lastValue().ifPresent(value -> put(field, value, lines.get(index)));
  }

  private void put(IdentityStructure.Value value) {
    put(value.field(), value.text(), value.line());
  }

  private void put(LicenseField field, String value, ReadLine line) {
    if (line.isUnknown() && !draft.has(field)) {
      draft.put(field, value);
      used(line);
    }
  }

  private void used(ReadLine line) {
    used.add(line);
    draft.restsOn(LicensingSource.STRUCTURE);
  }

  /** An excerpt without description still has lines whose labels are known. */
  private int stateBegin() {
    int index = lines.size() - 1;
    while (index >= 0 && !isBeforeState(lines.get(index))) {
      index--;
    }
    return index + 1 < lines.size() ? index + 1 : -1;
  }

  private static boolean isBeforeState(ReadLine line) {
    return line.is(LicenseField.PARTIAL_PRODUCT_KEY)
        || line.is(LicenseField.CHANNEL)
        || line.is(LicenseField.NAME)
        || line.is(LineKind.NOT_IN_USE);
  }

  private void state(int begin, ScriptGeneration generation) {
    StateStructure state = StateStructure.from(begin, lines);
    state.reason().ifPresent(this::reason);
    state.remaining().ifPresent(this::remaining);
    counts(state.counts(), generation);
    if (draft.isStatusUnknown() && state.showsKmsActivation() && isKmsClient()) {
      draft.status(LicenseStatus.LICENSED);
      draft.restsOn(LicensingSource.STRUCTURE);
    }
  }

  private void reason(ReadLine line) {
    if (line.isUnknown() && !draft.has(LicenseField.STATUS_REASON)) {
      draft.put(LicenseField.STATUS_REASON, line.text());
      used(line);
    }
    if (draft.isStatusUnknown()) {
      draft.status(LicenseStatus.NOTIFICATION);
      draft.restsOn(LicensingSource.STRUCTURE);
    }
  }

  private void remaining(ReadLine line) {
    if (line.isUnknown() && !draft.hasRemaining()) {
      draft.remaining(MinutesAndDays.in(line.text()));
      used(line);
    }
  }

  /** Counts that labels told stay; only where none did, order decides. */
  private void counts(List<ReadLine> countLines, ScriptGeneration generation) {
    if (draft.hasCounts()) {
      return;
    }
    List<RearmCounter> counters = RearmOrder.counters(countLines.size(), draft, generation);
    for (int i = 0; i < counters.size(); i++) {
      draft.count(counters.get(i), CountLine.count(countLines.get(i)).orElse(""));
      used(countLines.get(i));
    }
  }

  private boolean isKmsClient() {
    Optional<String> description = draft.get(LicenseField.DESCRIPTION);
    return description.filter(text -> text.contains("VOLUME_KMSCLIENT")).isPresent();
  }
}
