package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.LicenseRecord;
import io.sysprep.licensing.SlmgrError;
import io.sysprep.licensing.SlmgrOutput;
import io.sysprep.licensing.record.MaskedKeys;
import io.sysprep.licensing.record.RecordDraft;
import io.sysprep.licensing.record.Shapes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts an output together out of its lines, once its language is known or known to be unknown. */
final class OutputAssembly {

  private final LabelSet labels;
  private final boolean structure;
  private final List<ReadLine> lines;

  /** By identity: one line that says the same as another is a line of its own. */
  private final Set<ReadLine> explained = Collections.newSetFromMap(new IdentityHashMap<>());

  private OutputAssembly(List<ReadLine> lines, LabelSet labels) {
    this.labels = labels;
    this.structure = !Trust.in(labels, lines);
    this.lines = lines;
  }

  static SlmgrOutput of(List<ReadLine> lines, LabelSet labels) {
    return new OutputAssembly(lines, labels).read();
  }

  private SlmgrOutput read() {
    Segments segments = Segments.of(lines);
    Optional<String> version = version(segments.preamble());
    List<LicenseRecord> records = records(segments, ScriptGeneration.of(version));
    List<SlmgrError> errors = errors();
    return new SlmgrOutput(version, records, errors, unrecognized());
  }

  private Optional<String> version(List<ReadLine> preamble) {
    return lines.stream()
        .filter(line -> line.is(LineKind.SERVICE_VERSION))
        .findFirst()
        .or(() -> preamble.stream().filter(line -> structure && isVersion(line)).findFirst())
        .flatMap(this::explainedValue);
  }

  private static boolean isVersion(ReadLine line) {
    return line.isUnknown() && line.lastValue().filter(Shapes::isVersion).isPresent();
  }

  private Optional<String> explainedValue(ReadLine line) {
    explained.add(line);
    return line.lastValue();
  }

  private List<LicenseRecord> records(Segments segments, ScriptGeneration generation) {
    List<LicenseRecord> records = new ArrayList<>();
    for (Segments.Segment segment : segments.found()) {
      RecordDraft draft = draft(segment, generation);
      if (!draft.isEmpty()) {
        records.add(draft.finished());
      }
    }
    return records;
  }

  private RecordDraft draft(Segments.Segment segment, ScriptGeneration generation) {
    RecordDraft draft = new RecordDraft(labels.source());
    if (segment.expiry()) {
      ExpiryReading.read(segment, draft);
      explained.addAll(segment.lines().subList(0, Math.min(2, segment.lines().size())));
    } else {
      LabelledReading.read(segment, draft, generation);
      explained.addAll(structure ? StructureReading.read(segment, draft, generation) : List.of());
    }
    return draft;
  }

  private List<SlmgrError> errors() {
    ErrorReading reading = new ErrorReading(labels);
    List<SlmgrError> errors = new ArrayList<>();
    for (ReadLine line : lines) {
      Optional<SlmgrError> error = reading.error(line);
      error.ifPresent(errors::add);
      error.ifPresent(found -> explained.add(line));
    }
    return errors;
  }

  private List<String> unrecognized() {
    return lines.stream()
        .filter(line -> line.isUnknown() && !explained.contains(line))
        .map(line -> MaskedKeys.in(line.text()))
        .toList();
  }
}
