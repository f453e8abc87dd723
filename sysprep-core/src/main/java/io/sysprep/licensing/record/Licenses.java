package io.sysprep.licensing.record;

import io.sysprep.licensing.LicenseRecord;
import io.sysprep.licensing.LicenseStatus;
import io.sysprep.licensing.RearmInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Picks out of several license records what is said of Windows itself. */
public final class Licenses {

  private Licenses() {}

  /**
   * {@return the only candidate, or the only one with a key, or the only licensed one with a key}
   */
  public static Optional<LicenseRecord> windows(List<LicenseRecord> licenses) {
    List<LicenseRecord> candidates = new ArrayList<>();
    List<LicenseRecord> withKey = new ArrayList<>();
    List<LicenseRecord> licensed = new ArrayList<>();
    for (LicenseRecord license : licenses) {
      boolean candidate = license.isWindows() && !license.isAddOn();
      boolean keyed = candidate && license.partialProductKey().isPresent();
      addIf(candidate, license, candidates);
      addIf(keyed, license, withKey);
      addIf(keyed && license.status() == LicenseStatus.LICENSED, license, licensed);
    }
    return only(candidates, withKey, licensed);
  }

  private static void addIf(boolean wanted, LicenseRecord license, List<LicenseRecord> list) {
    if (wanted) {
      list.add(license);
    }
  }

  /**
   * {@return the counts} That of Windows is one and the same wherever it is printed; an edition's
   * is that of Windows, and of another product only where Windows has no record.
   */
  public static RearmInfo rearm(List<LicenseRecord> licenses) {
    Optional<LicenseRecord> windows = windows(licenses);
    OptionalInt sku =
        windows.isPresent() ? windows.get().rearm().sku() : first(licenses, RearmInfo::sku);
    return new RearmInfo(first(licenses, RearmInfo::windows), sku, first(licenses, RearmInfo::app));
  }

  private static OptionalInt first(
      List<LicenseRecord> licenses, Function<RearmInfo, OptionalInt> count) {
    for (LicenseRecord license : licenses) {
      OptionalInt found = count.apply(license.rearm());
      if (found.isPresent()) {
        return found;
      }
    }
    return OptionalInt.empty();
  }

  @SafeVarargs
  private static Optional<LicenseRecord> only(List<LicenseRecord>... narrowing) {
    for (List<LicenseRecord> licenses : narrowing) {
      if (licenses.size() == 1) {
        return Optional.of(licenses.get(0));
      }
    }
    return Optional.empty();
  }
}
