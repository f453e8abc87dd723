package io.sysprep.licensing.record;

import io.sysprep.licensing.LicenseRecord;
import io.sysprep.licensing.LicenseStatus;
import io.sysprep.licensing.RearmInfo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Picks out of several license records what is said of Windows itself. */
public final class Licenses {

  private Licenses() {}

  /**
   * {@return the only candidate, or the only one with a key, or the only licensed one with a key}
   */
  public static Optional<LicenseRecord> windows(List<LicenseRecord> licenses) {
    List<LicenseRecord> candidates =
        licenses.stream().filter(license -> license.isWindows() && !license.isAddOn()).toList();
    List<LicenseRecord> withKey =
        filtered(candidates, license -> license.partialProductKey().isPresent());
    List<LicenseRecord> licensed =
        filtered(withKey, license -> license.status() == LicenseStatus.LICENSED);
    return only(candidates).or(() -> only(withKey)).or(() -> only(licensed));
  }

  /**
   * {@return the counts} That of Windows is one and the same wherever it is printed; an edition's
   * is that of Windows, and of another product only where Windows has no record.
   */
  public static RearmInfo rearm(List<LicenseRecord> licenses) {
    Optional<LicenseRecord> windows = windows(licenses);
    OptionalInt sku =
        windows
            .map(Stream::of)
            .orElseGet(licenses::stream)
            .map(LicenseRecord::rearm)
            .map(RearmInfo::sku)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElseGet(OptionalInt::empty);
    return new RearmInfo(first(licenses, RearmInfo::windows), sku, first(licenses, RearmInfo::app));
  }

  private static OptionalInt first(
      List<LicenseRecord> licenses, Function<RearmInfo, OptionalInt> count) {
    return licenses.stream()
        .map(LicenseRecord::rearm)
        .map(count)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElseGet(OptionalInt::empty);
  }

  private static List<LicenseRecord> filtered(
      List<LicenseRecord> licenses, Predicate<LicenseRecord> wanted) {
    return licenses.stream().filter(wanted).toList();
  }

  private static Optional<LicenseRecord> only(List<LicenseRecord> licenses) {
    return licenses.size() == 1 ? Optional.of(licenses.get(0)) : Optional.empty();
  }
}
