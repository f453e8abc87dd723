package io.sysprep.licensing.record;

import io.sysprep.licensing.LicenseField;
import io.sysprep.licensing.LicenseRecord;
import io.sysprep.licensing.LicenseStatus;
import io.sysprep.licensing.LicensingSource;
import io.sysprep.licensing.RearmInfo;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A license record while it is put together; the first value of a field stays. */
public final class RecordDraft {

  private final Map<LicenseField, String> fields = new EnumMap<>(LicenseField.class);
  private final Map<RearmCounter, Integer> counts = new EnumMap<>(RearmCounter.class);
  private LicenseStatus status = LicenseStatus.UNKNOWN;
  private Optional<Duration> remaining = Optional.empty();
  private LicensingSource source;

  public RecordDraft(LicensingSource source) {
    this.source = source;
  }

  public void put(LicenseField field, String value) {
    Optional<String> accepted = ValueShape.of(field).accept(value);
    if (accepted.isPresent()) {
      fields.putIfAbsent(field, accepted.get());
    }
  }

  public boolean has(LicenseField field) {
    return fields.containsKey(field);
  }

  public Optional<String> get(LicenseField field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** Tells whether the product is Windows, by its application or its name; empty: not told. */
  public Optional<Boolean> isWindows() {
    Optional<String> application = get(LicenseField.APPLICATION_ID);
    return application.isPresent()
        ? Optional.of(application.get().equalsIgnoreCase(LicenseRecord.WINDOWS_APPLICATION_ID))
        : get(LicenseField.NAME).map(name -> name.startsWith("Windows"));
  }

  public void status(LicenseStatus told) {
    status = status == LicenseStatus.UNKNOWN ? told : status;
  }

  public boolean isStatusUnknown() {
    return status == LicenseStatus.UNKNOWN;
  }

  public void remaining(Optional<Duration> told) {
    remaining = remaining.isPresent() ? remaining : told;
  }

  public boolean hasRemaining() {
    return remaining.isPresent();
  }

  public void count(RearmCounter counter, String digits) {
    OptionalInt count = Counts.count(digits);
    if (count.isPresent()) {
      counts.putIfAbsent(counter, count.getAsInt());
    }
  }

  public boolean has(RearmCounter counter) {
    return counts.containsKey(counter);
  }

  /** Notes that a value came in a less reliable way than the rest. */
  public void restsOn(LicensingSource weaker) {
    source = source.compareTo(weaker) < 0 ? weaker : source;
  }

  /** A name alone may be any line of anything. */
  public boolean isEmpty() {
    boolean onlyName = fields.isEmpty() || (fields.size() == 1 && has(LicenseField.NAME));
    return onlyName && counts.isEmpty() && isStatusUnknown() && remaining.isEmpty();
  }

  public LicenseRecord finished() {
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
