package io.sysprep.licensing;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A license record while it is put together; the first value of a field stays. */
final class RecordDraft {

  private final Map<LicenseField, String> fields = new EnumMap<>(LicenseField.class);
  private final Map<RearmCounter, Integer> counts = new EnumMap<>(RearmCounter.class);
  private LicenseStatus status = LicenseStatus.UNKNOWN;
  private Optional<Duration> remaining = Optional.empty();
  private LicensingSource source;

  RecordDraft(LicensingSource source) {
    this.source = source;
  }

  void put(LicenseField field, String value) {
    ValueShape.of(field).accept(value).ifPresent(accepted -> fields.putIfAbsent(field, accepted));
  }

  boolean has(LicenseField field) {
    return fields.containsKey(field);
  }

  Optional<String> get(LicenseField field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** Tells whether the product is Windows, by its application or its name; empty: not told. */
  Optional<Boolean> isWindows() {
    return get(LicenseField.APPLICATION_ID)
        .map(LicenseRecord.WINDOWS_APPLICATION_ID::equalsIgnoreCase)
        .or(() -> get(LicenseField.NAME).map(name -> name.startsWith("Windows")));
  }

  void status(LicenseStatus told) {
    status = status == LicenseStatus.UNKNOWN ? told : status;
  }

  boolean isStatusUnknown() {
    return status == LicenseStatus.UNKNOWN;
  }

  void remaining(Optional<Duration> told) {
    remaining = remaining.or(() -> told);
  }

  boolean hasRemaining() {
    return remaining.isPresent();
  }

  void count(RearmCounter counter, String digits) {
    Counts.count(digits).ifPresent(count -> counts.putIfAbsent(counter, count));
  }

  boolean has(RearmCounter counter) {
    return counts.containsKey(counter);
  }

  /** Notes that a value came in a less reliable way than the rest. */
  void restsOn(LicensingSource weaker) {
    source = source.compareTo(weaker) < 0 ? weaker : source;
  }

  /** A name alone may be any line of anything. */
  boolean isEmpty() {
    boolean onlyName = fields.isEmpty() || (fields.size() == 1 && has(LicenseField.NAME));
    return onlyName && counts.isEmpty() && isStatusUnknown() && remaining.isEmpty();
  }

  LicenseRecord finished() {
    RearmInfo rearm =
        new RearmInfo(
            count(RearmCounter.WINDOWS), count(RearmCounter.SKU), count(RearmCounter.APP));
    return new LicenseRecord(fields, status, remaining, rearm, source);
  }

  private OptionalInt count(RearmCounter counter) {
    Integer count = counts.get(counter);
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }
}
