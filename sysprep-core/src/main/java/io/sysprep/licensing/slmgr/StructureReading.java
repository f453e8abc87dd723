package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.LicenseField;
import io.sysprep.licensing.LicenseStatus;
import io.sysprep.licensing.LicensingSource;
import io.sysprep.licensing.record.RearmCounter;
import io.sysprep.licensing.record.RecordDraft;
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

  private StructureReading(Segments.Segment segment, RecordDraft draft) {
    this.lines = segment.lines();
    this.draft = draft;
  }

  /**
   * Fills what the labels left open.
   *
   * @return the lines that gave a value
   */
  static List<ReadLine> read(
      Segments.Segment segment, RecordDraft draft, ScriptGeneration generation) {
    StructureReading reading = new StructureReading(segment, draft);
    int description = reading.description();
    if (description >= 0) {
      reading.nameBefore(description);
      IdentityStructure identity = IdentityStructure.behind(description, reading.lines);
      identity.values().forEach(reading::put);
      reading.state(identity.end(), identity.generationOr(generation));
    } else {
      reading.excerpt(generation);
    }
    return reading.used;
  }

  /** An excerpt without a description may still have a name, and lines whose labels are known. */
  private void excerpt(ScriptGeneration generation) {
    if (lines.get(0).isName()) {
      put(LicenseField.NAME, 0);
    }
    if (stateBegin() >= 0) {
      state(stateBegin(), generation);
    }
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

  /** Counts that labels told stay; order tells the others, unless a label contradicts it. */
  private void counts(List<ReadLine> countLines, ScriptGeneration generation) {
    List<RearmCounter> counters = RearmLines.counters(countLines.size(), draft, generation);
    for (int i = 0; i < counters.size(); i++) {
      if (contradicts(countLines.get(i), counters.get(i))) {
        return;
      }
    }
    for (int i = 0; i < counters.size(); i++) {
      count(countLines.get(i), counters.get(i));
    }
  }

  private static boolean contradicts(ReadLine line, RearmCounter counter) {
    LabelMatch match = line.match();
    return match != null && !(match.kind() == LineKind.REARM && match.mayBe(counter));
  }

  private void count(ReadLine line, RearmCounter counter) {
    if (!draft.has(counter)) {
      draft.count(counter, RearmLines.on(line).orElse(""));
      used(line);
    }
  }

  private boolean isKmsClient() {
    Optional<String> description = draft.get(LicenseField.DESCRIPTION);
    return description.filter(text -> text.contains("VOLUME_KMSCLIENT")).isPresent();
  }
}
